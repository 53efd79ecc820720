package app.milepost.ui.work;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.assessment.Tick;
import app.milepost.people.Counsel;
import app.milepost.plan.PlanChoices;
import java.util.Map;
import java.util.Optional;

/** One change to an assessment or to what a counsellor adds to it, with what it replaced. */
public sealed interface Edit {

  /** Returns the edit that takes this one back. */
  Edit reversed();

  /** Returns the id of the requirement it is about, if it is about one in particular. */
  default Optional<String> about() {
    return Optional.empty();
  }

  /** Returns whether the client it concerns may see it happen. */
  default boolean isForClient() {
    return true;
  }

  /**
   * Another answer.
   *
   * @param requirement id of the requirement
   * @param before the answer until then
   * @param after the answer from then on
   */
  record OfAnswer(String requirement, Answer before, Answer after) implements Edit {
    @Override
    public OfAnswer reversed() {
      return new OfAnswer(requirement, after, before);
    }

    @Override
    public Optional<String> about() {
      return Optional.of(requirement);
    }
  }

  /**
   * Another rung aimed at.
   *
   * @param before id until then
   * @param after id from then on
   */
  record OfRung(String before, String after) implements Edit {
    @Override
    public OfRung reversed() {
      return new OfRung(after, before);
    }
  }

  /**
   * Something else a counsellor says.
   *
   * @param requirement id of the requirement it concerns, if one in particular
   * @param before all of it until then
   * @param after all of it from then on
   */
  record OfCounsel(Optional<String> requirement, Counsel before, Counsel after) implements Edit {
    @Override
    public OfCounsel reversed() {
      return new OfCounsel(requirement, after, before);
    }

    @Override
    public Optional<String> about() {
      return requirement;
    }

    @Override
    public boolean isForClient() {
      return requirement.isEmpty()
          && before.privateNotes().equals(after.privateNotes())
          && before.answers().equals(after.answers());
    }
  }

  /**
   * Another decision about the plan.
   *
   * @param before all that was decided until then
   * @param after all that is decided from then on
   */
  record OfPlan(PlanChoices before, PlanChoices after) implements Edit {
    @Override
    public OfPlan reversed() {
      return new OfPlan(after, before);
    }

    /** Returns whether it changes anything. */
    boolean changes() {
      return !before.equals(after);
    }
  }

  /**
   * Something that client and counsellor agree on about the plan, or tick in it, which changes the
   * next steps as well.
   *
   * @param said what a counsellor says, until then and from then on
   * @param plan what is decided about the plan, until then and from then on
   */
  record OfAgreement(OfCounsel said, OfPlan plan) implements Edit {
    @Override
    public OfAgreement reversed() {
      return new OfAgreement(said.reversed(), plan.reversed());
    }
  }

  /**
   * A box in a checklist, ticked or not.
   *
   * @param box which
   * @param ticked what it is from then on
   */
  record OfTick(Tick box, boolean ticked) implements Edit {
    @Override
    public OfTick reversed() {
      return new OfTick(box, !ticked);
    }
  }

  /**
   * All answers erased, to start over.
   *
   * @param before by requirement id, until then
   * @param after from then on; nothing where they were erased
   */
  record OfEvery(Map<String, Answer> before, Map<String, Answer> after) implements Edit {

    public OfEvery {
      before = Map.copyOf(before);
      after = Map.copyOf(after);
    }

    @Override
    public OfEvery reversed() {
      return new OfEvery(after, before);
    }
  }

  /**
   * Answers that were given elsewhere, in place of all those before, and the plan with them.
   *
   * @param before the assessment until then
   * @param after the assessment from then on
   * @param plan what is decided about the plan, until then and from then on
   */
  record OfAll(Assessment before, Assessment after, OfPlan plan) implements Edit {
    @Override
    public OfAll reversed() {
      return new OfAll(after, before, plan.reversed());
    }
  }
}
