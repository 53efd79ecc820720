package app.milepost.format.source;

import app.milepost.format.framework.Frameworks;
import app.milepost.occupation.framework.FrameworkPack;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What came of an import of competency frameworks.
 *
 * @param read the frameworks, at least one
 */
public record CaseOutcome(List<Frameworks.Read> read) implements ImportOutcome {

  private static final int NAMED = 3;

  public CaseOutcome {
    read = List.copyOf(read);
  }

  @Override
  public List<String> sentences() {
    return Stream.concat(
            Stream.of(
                there(),
                "Such frameworks give no levels: level 3 stands in for all of them, and the career"
                    + " says so."),
            odd().stream())
        .toList();
  }

  private String there() {
    int asked = sum(one -> one.framework().size());
    List<String> titles =
        read.stream().limit(NAMED).map(one -> "“" + one.framework().about().title() + "”").toList();
    return read.size() == 1
        ? "%s is a career now, and asks for %s."
            .formatted(
                titles.getFirst(),
                asked == 1 ? "one thing" : Numbers.digits(Math.min(asked, most())) + " things")
        : "%s frameworks are careers now, such as %s."
            .formatted(Numbers.digits(read.size()), Numbers.list(titles));
  }

  private static int most() {
    return FrameworkPack.MOST;
  }

  private List<String> odd() {
    List<String> said = new ArrayList<>();
    int out = sum(one -> FrameworkPack.leftOut(one.framework()));
    if (out > 0) {
      said.add(
          "A career takes in the first %d; %s %s left out."
              .formatted(most(), Numbers.digits(out), out == 1 ? "is" : "are"));
    }
    add(
        said,
        sum(one -> one.framework().below()),
        "One entry lies below a skill or a competency and was left out.",
        "%s entries lie below a skill or a competency and were left out.");
    add(
        said,
        sum(Frameworks.Read::severalPlaces),
        "One entry lies at several places; the first counts.",
        "%s entries lie at several places; the first counts.");
    add(
        said,
        sum(Frameworks.Read::orphans),
        "One entry lies under nothing that is in the file, and stands at the top.",
        "%s entries lie under nothing that is in the file, and stand at the top.");
    return said;
  }

  private static void add(List<String> said, int count, String one, String several) {
    if (count > 0) {
      said.add(count == 1 ? one : several.formatted(Numbers.digits(count)));
    }
  }

  private int sum(ToIntFunction<Frameworks.Read> figure) {
    return read.stream().mapToInt(figure).sum();
  }
}
