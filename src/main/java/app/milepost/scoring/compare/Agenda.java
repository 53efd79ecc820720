package app.milepost.scoring.compare;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What client and counsellor should talk about: their answers side by side, never averaged. Only
 * what the rung asks for.
 *
 * @param all every item, in the pack's order
 * @param toDiscuss both have rated, two levels or more apart: largest difference first, then
 *     must-haves, then importance, then the pack's order
 * @param onlyClient rated by the client alone, in the pack's order
 * @param onlyCounsellor rated by the counsellor alone, in the pack's order
 */
public record Agenda(
    List<Item> all, List<Item> toDiscuss, List<Item> onlyClient, List<Item> onlyCounsellor) {

  /** Levels between two ratings that make an item part of the agenda. */
  public static final int APART = 2;

  public Agenda {
    all = List.copyOf(all);
    toDiscuss = List.copyOf(toDiscuss);
    onlyClient = List.copyOf(onlyClient);
    onlyCounsellor = List.copyOf(onlyCounsellor);
  }

  /**
   * One requirement in the eyes of both.
   *
   * @param requirement what is asked
   * @param required level asked for, 1 to 4
   * @param client the client's answer
   * @param counsellor the counsellor's answer
   */
  public record Item(Requirement requirement, int required, Answer client, Answer counsellor) {

    /**
     * Returns how many levels the counsellor's rating is above the client's, below 0 where it is
     * lower; empty unless both have rated.
     */
    public OptionalInt difference() {
      return client instanceof Answer.Rated own && counsellor instanceof Answer.Rated other
          ? OptionalInt.of(other.rating() - own.rating())
          : OptionalInt.empty();
    }

    private int apart() {
      return Math.abs(difference().orElse(0));
    }
  }

  /**
   * Lays answers side by side.
   *
   * @param rung id of a rung of the pack
   * @param client the client's answers, by requirement id
   * @param counsellor the counsellor's answers, by requirement id
   */
  public static Agenda of(
      RolePack pack, String rung, Map<String, Answer> client, Map<String, Answer> counsellor) {
    List<Item> all =
        pack.asked(rung).stream()
            .map(r -> new Item(r, r.requiredAt(rung), answer(client, r), answer(counsellor, r)))
            .toList();
    Comparator<Item> urgency =
        Comparator.comparingInt(Item::apart)
            .thenComparing(i -> i.requirement().mustHave())
            .thenComparingInt(i -> i.requirement().importance())
            .reversed();
    return new Agenda(
        all,
        all.stream().filter(i -> i.apart() >= APART).sorted(urgency).toList(),
        all.stream().filter(i -> isRated(i.client()) && !isRated(i.counsellor())).toList(),
        all.stream().filter(i -> isRated(i.counsellor()) && !isRated(i.client())).toList());
  }

  private static Answer answer(Map<String, Answer> answers, Requirement requirement) {
    return answers.getOrDefault(requirement.id(), Answer.NotAnswered.BLANK);
  }

  private static boolean isRated(Answer answer) {
    return answer instanceof Answer.Rated;
  }
}
