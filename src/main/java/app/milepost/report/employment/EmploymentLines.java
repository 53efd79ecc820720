package app.milepost.report.employment;

import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentText;
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
    lines.put("Employment plan: program", details.text(EmploymentText.PROGRAM));
    lines.put("Employment plan: secondary goal", details.text(EmploymentText.SECONDARY_GOAL));
    lines.put("Employment plan: objectives", details.text(EmploymentText.OBJECTIVES));
    lines.put(
        "Employment plan: arranged",
        details.services().entrySet().stream()
            .map(service -> service.getKey() + ": " + arranged(service.getValue()))
            .collect(Collectors.joining("\n")));
    lines.put(
        "Employment plan: reviews",
        details.reviews().stream().map(Numbers::date).collect(Collectors.joining("\n")));
    lines.put("Employment plan: duties of the client", details.text(EmploymentText.CLIENT_DUTIES));
    lines.put(
        "Employment plan: duties of the counsellor",
        details.text(EmploymentText.COUNSELLOR_DUTIES));
    lines.put(
        "Employment plan: barriers",
        details.barriers().entrySet().stream()
            .map(barrier ->
                barrier.getValue().isBlank()
                    ? BarrierWords.name(barrier.getKey())
                    : BarrierWords.name(barrier.getKey()) + ": " + barrier.getValue())
            .collect(Collectors.joining("\n")));
    lines.put(
        "Employment plan: supportive services", details.text(EmploymentText.SUPPORTIVE_SERVICES));
    lines.values().removeIf(String::isBlank);
    return lines;
  }

  private static String arranged(EmploymentDetails.Service service) {
    return Stream.of(service.provider(), service.payer(), service.ownContribution())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("; "));
  }
}
