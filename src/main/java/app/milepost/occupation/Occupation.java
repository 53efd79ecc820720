package app.milepost.occupation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An occupation with all that is used of what O*NET says about it.
 *
 * @param code O*NET-SOC code, such as {@code 29-2072.00}
 * @param title its name
 * @param description what it is, in O*NET's words
 * @param zone O*NET's job zone, 1 to 5: how much preparation it takes
 * @param skills ratings of skills, in the order of the files
 * @param knowledge ratings of fields of knowledge
 * @param styles ratings of work styles
 * @param preparation schooling, experience and training
 * @param software products in use
 * @param tasks what people do
 * @param related occupations close to it, nearest first
 * @param otherTitles what else people call it
 * @param pay what it pays, where wage statistics were given
 */
public record Occupation(
    String code,
    String title,
    String description,
    OptionalInt zone,
    List<Rating> skills,
    List<Rating> knowledge,
    List<Rating> styles,
    Preparation preparation,
    List<Software> software,
    List<Task> tasks,
    List<Related> related,
    List<String> otherTitles,
    Optional<Pay> pay) {

  /**
   * What workers say one needs before and after one begins; each empty where nobody was asked.
   *
   * @param education by O*NET's 12 categories of schooling
   * @param experience by its 11 categories of related work
   * @param training by its 9 categories of training on the job
   */
  public record Preparation(
      Optional<Shares> education, Optional<Shares> experience, Optional<Shares> training) {
    /** Nothing is known. */
    public static final Preparation UNKNOWN =
        new Preparation(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Occupation {
    skills = List.copyOf(skills);
    knowledge = List.copyOf(knowledge);
    styles = List.copyOf(styles);
    software = List.copyOf(software);
    tasks = List.copyOf(tasks);
    related = List.copyOf(related);
    otherTitles = List.copyOf(otherTitles);
  }

  /** Returns whether anybody rated its skills or its knowledge. */
  public boolean isRated() {
    return !skills.isEmpty() || !knowledge.isEmpty();
  }

  /** Returns the same occupation with the ratings of others in place of its own. */
  Occupation rated(List<Rating> otherSkills, List<Rating> otherKnowledge) {
    return new Occupation(
        code,
        title,
        description,
        zone,
        otherSkills,
        otherKnowledge,
        styles,
        preparation,
        software,
        tasks,
        related,
        otherTitles,
        pay);
  }
}
