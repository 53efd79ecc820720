package app.milepost.report.employment;

import app.milepost.plan.Barrier;

/** What can stand in the way, in words. */
public final class BarrierWords {

  private BarrierWords() {}

  /** Returns the name people read. */
  public static String name(Barrier barrier) {
    return switch (barrier) {
      case TRANSPORT -> "Getting there and back";
      case CHILDCARE -> "Child care";
      case HOUSING -> "Housing";
      case HEALTH -> "Health or disability";
      case LANGUAGE -> "Language";
      case DIGITAL_ACCESS -> "Devices, internet and how to use them";
      case LEGAL_RECORD -> "A court record";
      case MONEY -> "Money";
      case CARING_DUTIES -> "Caring for others";
      case OTHER -> "Something else";
    };
  }
}
