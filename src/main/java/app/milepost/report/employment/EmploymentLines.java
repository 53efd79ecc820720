package app.milepost.report.employment;

import app.milepost.plan.EmploymentDetails;
import app.milepost.words.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an employment plan says beyond its steps, as lines under labels. */
public final class EmploymentLines {

  private EmploymentLines() {}

  /** Returns all that is filled in, by label, in the order of the printed plan. */
  public static Map<String, String> of(EmploymentDetails details) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Employment plan: program", details.program());
    lines.put("Employment plan: secondary goal", details.secondaryGoal());
    lines.put("Employment plan: objectives", details.objectives());
    lines.put(
        "Employment plan: arranged",
        details.services().entrySet().stream()
            .map(service -> service.getKey() + ": " + arranged(service.getValue()))
            .collect(Collectors.joining("\n")));
    lines.put(
        "Employment plan: reviews",
        details.reviews().stream().map(Numbers::date).collect(Collectors.joining("\n")));
    lines.put("Employment plan: duties of the client", details.clientDuties());
    lines.put("Employment plan: duties of the counsellor", details.counsellorDuties());
    lines.put(
        "Employment plan: barriers",
        details.barriers().entrySet().stream()
            .map(barrier ->
                barrier.getValue().isBlank()
                    ? BarrierWords.name(barrier.getKey())
                    : BarrierWords.name(barrier.getKey()) + ": " + barrier.getValue())
            .collect(Collectors.joining("\n")));
    lines.put("Employment plan: supportive services", details.supportiveServices());
    lines.values().removeIf(String::isBlank);
    return lines;
  }

  private static String arranged(EmploymentDetails.Service service) {
    return Stream.of(service.provider(), service.payer(), service.ownContribution())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("; "));
  }
}
