package app.milepost.plan;

import app.milepost.assessment.TextLimit;
import java.util.Optional;

/** What can be written in an employment plan beyond its steps. */
public enum EmploymentText {
  /** Under which program the plan is made. */
  PROGRAM("program", TextLimit.NAME),
  /** The job aimed at beside the first. */
  SECONDARY_GOAL("secondaryGoal", TextLimit.NAME),
  /** What is to be achieved beside what the steps bring. */
  OBJECTIVES("objectives", TextLimit.NOTE),
  /** What the client takes on. */
  CLIENT_DUTIES("clientDuties", TextLimit.NOTE),
  /** What the counsellor takes on. */
  COUNSELLOR_DUTIES("counsellorDuties", TextLimit.NOTE),
  /** What else helps the client to take part. */
  SUPPORTIVE_SERVICES("supportiveServices", TextLimit.NOTE);

  private final String id;
  private final TextLimit limit;

  EmploymentText(String id, TextLimit limit) {
    this.id = id;
    this.limit = limit;
  }

  /** Returns the name used in files. */
  public String id() {
    return id;
  }

  /** Returns how long it may be. */
  public TextLimit limit() {
    return limit;
  }

  /** Returns the text with that file name, if there is one. */
  public static Optional<EmploymentText> ofId(String id) {
    for (EmploymentText text : values()) {
      if (text.id.equals(id)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
