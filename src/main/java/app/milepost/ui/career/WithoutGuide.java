package app.milepost.ui.career;

import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.stream.Collectors;

/** On the first page of a career nobody wrote a guide for: what is known of it instead. */
final class WithoutGuide extends Column {

  WithoutGuide(Contents known) {
    setId("without-guide");
    getStyleClass().add("without-guide");
    getChildren()
        .add(
            Texts.muted(
                "Nobody has written a guide for this career yet. What is known of it stands here"
                    + " and on the next pages."));
    Lines.add(this, Texts::body, asked(known));
    Lines.add(this, Texts::muted, known.judgement());
  }

  private static String asked(Contents known) {
    int all = known.skills().stream().mapToInt(skills -> skills.requirements().size()).sum();
    String bySection =
        known.skills().stream()
            .map(skills ->
                "%d in %s".formatted(skills.requirements().size(), skills.section().title()))
            .collect(Collectors.joining(", "));
    return all == 0
        ? ""
        : "The job asks for %s: %s.".formatted(all == 1 ? "one thing" : all + " things", bySection);
  }
}
