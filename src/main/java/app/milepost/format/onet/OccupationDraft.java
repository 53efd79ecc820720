package app.milepost.format.onet;

import app.milepost.occupation.Figure;
import app.milepost.occupation.Occupation;
import app.milepost.occupation.Pay;
import app.milepost.occupation.Rating;
import app.milepost.occupation.Related;
import app.milepost.occupation.Shares;
import app.milepost.occupation.Software;
import app.milepost.occupation.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what the tables of a release say of one occupation. */
final class OccupationDraft {

  /** Groups of ratings. */
  enum Group {
    SKILLS,
    KNOWLEDGE,
    STYLES
  }

  /** What of the preparation categories count. */
  enum Step {
    EDUCATION,
    EXPERIENCE,
    TRAINING
  }

  /** The figures of one element, as they arrive. */
  static final class Element {
    private final String name;
    Rating.Scale scale = Rating.Scale.IMPORTANCE;
    Optional<Figure> importance = Optional.empty();
    Optional<Figure> level = Optional.empty();
    boolean relevant = true;

    private Element(String name) {
      this.name = name;
    }
  }

  /** The shares of one question, as they arrive. */
  static final class Question {
    final SortedMap<Integer, Double> percents = new TreeMap<>();
    OptionalInt sample = OptionalInt.empty();
    String date = "";
    String by = "";
  }

  private final String code;
  private final String title;
  private final String description;
  private final Map<Group, Map<String, Element>> elements = new EnumMap<>(Group.class);
  private final Map<Step, Question> questions = new EnumMap<>(Step.class);
  private final List<Software> software = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private OptionalInt zone = OptionalInt.empty();

  OccupationDraft(String code, String title, String description) {
    this.code = code;
    this.title = title;
    this.description = description;
  }

  String code() {
    return code;
  }

  Element element(Group group, String id, String name) {
    return elements
        .computeIfAbsent(group, g -> new LinkedHashMap<>())
        .computeIfAbsent(id, i -> new Element(name));
  }

  Question question(Step step) {
    return questions.computeIfAbsent(step, s -> new Question());
  }

  void zone(int number) {
    zone = OptionalInt.of(number);
  }

  void add(Software product) {
    software.add(product);
  }

  void add(Task task) {
    tasks.add(task);
  }

  void add(Related other) {
    related.add(other);
  }

  void alsoCalled(String other) {
    if (!other.equals(title)) {
      titles.add(other);
    }
  }

  Occupation finished(Optional<Pay> pay) {
    return new Occupation(
        code,
        title,
        description,
        zone,
        ratings(Group.SKILLS),
        ratings(Group.KNOWLEDGE),
        ratings(Group.STYLES),
        new Occupation.Preparation(
            shares(Step.EDUCATION), shares(Step.EXPERIENCE), shares(Step.TRAINING)),
        software,
        tasks.stream().sorted(Comparator.comparing(task -> !task.core())).toList(),
        related.stream().sorted(Comparator.comparingInt(Related::index)).toList(),
        List.copyOf(titles),
        pay);
  }

  private List<Rating> ratings(Group group) {
    List<Rating> ratings = new ArrayList<>();
    elements
        .getOrDefault(group, Map.of())
        .forEach((id, e) ->
            ratings.add(new Rating(id, e.name, e.scale, e.importance, e.level, e.relevant)));
    return ratings;
  }

  private Optional<Shares> shares(Step step) {
    return Optional.ofNullable(questions.get(step))
        .map(q -> new Shares(q.percents, q.sample, q.date, q.by));
  }
}
