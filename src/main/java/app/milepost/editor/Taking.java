package app.milepost.editor;

import app.milepost.competency.Competency;
import app.milepost.competency.Practice;
import app.milepost.editor.Part.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a competency over as a requirement, with the activities that help toward the level asked
 * for, none of which goes past it.
 */
final class Taking {

  private static final int USUAL_IMPORTANCE = 3;

  private Taking() {}

  static Draft take(Draft draft, Edit.Take take) {
    Competency competency = take.competency();
    Draft longer =
        Adding.appended(
            draft,
            Kind.REQUIREMENT,
            Value.Fields.NONE
                .with("id", take.about().id())
                .with("competency", competency.id())
                .with("section", take.section())
                .with("title", competency.title())
                .with("importance", USUAL_IMPORTANCE)
                .with("mustHave", new Value.Flag(false))
                .with("required", Adding.levels(draft, take.level()))
                .with("why", competency.why())
                .with("anchors", Value.Items.of(competency.anchors()))
                .with("evidence", Value.Items.of(competency.evidence()))
                .with("question", competency.question()));
    for (Practice practice : competency.practices()) {
      if (practice.from() < take.level()) {
        longer = Adding.appended(longer, Kind.ACTIVITY, activity(longer, practice, take));
      }
    }
    return longer;
  }

  private static Value.Fields activity(Draft draft, Practice practice, Edit.Take take) {
    Set<String> taken = draft.ids(Kind.ACTIVITY);
    String id =
        taken.contains(practice.id())
            ? Ids.free(practice.title(), "activity", taken)
            : practice.id();
    String asked = take.about().id();
    Value.Fields activity =
        Value.Fields.NONE
            .with("id", id)
            .with("kind", practice.kind().id())
            .with("title", practice.title())
            .with("hours", practice.hours())
            .with("weeks", practice.weeks())
            .with(
                "cost",
                Value.Fields.NONE
                    .with("from", new Value.Amount(practice.cost().from()))
                    .with("to", new Value.Amount(practice.cost().to()))
                    .with("currency", practice.cost().currency())
                    .with("estimate", new Value.Flag(true)))
            .with(
                "lifts",
                Value.Items.NONE.and(
                    Value.Fields.NONE
                        .with("requirement", asked)
                        .with("to", Math.min(take.level(), practice.to()))
                        .with("evidence", practice.evidence().id())))
            .with("how", practice.how());
    Value.Fields withProvider =
        Optional.of(practice.provider())
            .filter(provider -> !provider.isEmpty())
            .map(provider -> activity.with("provider", provider))
            .orElse(activity);
    return practice.from() == 0
        ? withProvider
        : withProvider.with(
            "needs",
            Value.Items.NONE.and(
                Value.Fields.NONE.with("requirement", asked).with("level", practice.from())));
  }
}
