package app.milepost.plan;

import app.milepost.assessment.Answer;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a plan is asked for.
 *
 * @param rung id of the rung to come closer to
 * @param answers by requirement id
 * @param budget what the person can give
 * @param ruledOut ids of the activities that are not wanted
 * @param fixed ids of the activities that are wanted in any case, without those that are finished
 * @param own activities beside those of the pack
 * @param done ids of the activities that are finished; what they brought is in the answers
 */
public record PlanRequest(
    String rung,
    Map<String, Answer> answers,
    Budget budget,
    Set<String> ruledOut,
    Set<String> fixed,
    List<Activity> own,
    Set<String> done) {

  public PlanRequest {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    ruledOut = Set.copyOf(ruledOut);
    own = List.copyOf(own);
    done = Set.copyOf(done);
    Set<String> wanted = new HashSet<>(fixed);
    wanted.removeAll(done);
    fixed = Set.copyOf(wanted);
  }

  /** Returns what a person has decided, asked for at a rung. */
  public static PlanRequest of(String rung, Map<String, Answer> answers, PlanChoices choices) {
    return new PlanRequest(
        rung,
        answers,
        choices.budget(),
        choices.ruledOut(),
        choices.fixed(),
        choices.own(),
        choices.done().keySet());
  }

  /** Returns the activities of a career and one's own, in that order. */
  public List<Activity> activities(RolePack pack) {
    return Stream.concat(pack.activities().stream(), own.stream()).toList();
  }

  /** Returns the same under another budget. */
  public PlanRequest within(Budget changed) {
    return new PlanRequest(rung, answers, changed, ruledOut, fixed, own, done);
  }

  /** Returns the same with other answers. */
  public PlanRequest answering(Map<String, Answer> changed) {
    return new PlanRequest(rung, changed, budget, ruledOut, fixed, own, done);
  }

  /** Returns the same with activities fixed, and nothing else fixed. */
  public PlanRequest fixing(Set<String> changed) {
    return new PlanRequest(rung, answers, budget, ruledOut, changed, own, done);
  }
}
