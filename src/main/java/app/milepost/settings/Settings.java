package app.milepost.settings;

import java.util.Map;
import java.util.Optional;

/**
 * What the window remembers between two runs. Nothing about a person.
 *
 * @param window where the window was; empty before it was ever closed
 * @param theme light or dark
 * @param page the id of the page last shown, empty before there was one
 * @param role the id of the role last shown, empty before there was one
 * @param textScale 1 for the usual size, {@value #SMALLEST} to {@value #LARGEST}
 * @param usageSettings how Milepost is used here
 * @param tables how tables were left, by their ids
 * @param caseload whom the figures about many people were about
 * @param chapter which chapter of a guide was open, if one was
 * @param planInSummary whether a summary on paper is followed by the employment plan
 * @param careers which careers were open last, and which are starred
 * @param others what this Milepost does not know but a newer one may, by its key; kept as it is
 */
public record Settings(
    Optional<Window> window,
    Theme theme,
    String page,
    String role,
    double textScale,
    UsageSettings usageSettings,
    Map<String, TableLayout> tables,
    CaseloadChoices caseload,
    Optional<OpenChapter> chapter,
    boolean planInSummary,
    CareerChoices careers,
    Map<String, String> others) {

  /** The smallest text. */
  public static final double SMALLEST = 0.5;

  /** The largest text. */
  public static final double LARGEST = 4;

  /** What a first start uses. */
  public static final Settings DEFAULT =
      new Settings(
          Optional.empty(),
          Theme.SYSTEM,
          "",
          "",
          1,
          UsageSettings.DEFAULT,
          Map.of(),
          CaseloadChoices.USUAL,
          Optional.empty(),
          false,
          CareerChoices.USUAL,
          Map.of());

  public Settings {
    if (!(textScale >= SMALLEST && textScale <= LARGEST)) {
      throw new IllegalArgumentException("a text scale is 0.5 to 4, not " + textScale);
    }
    tables = Map.copyOf(tables);
    others = Map.copyOf(others);
  }

  /** Light, dark, or whatever the system shows. */
  public enum Theme {
    /** As the system is set. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
  }

  /**
   * Where a window was, in screen pixels. A screen may have gone since, so check before use.
   *
   * @param x left edge, any finite number
   * @param y top edge, any finite number
   * @param width more than 0
   * @param height more than 0
   * @param maximized whether it filled the screen; the rest is then what it goes back to
   */
  public record Window(double x, double y, double width, double height, boolean maximized) {
    public Window {
      boolean usable = width > 0 && height > 0 && Double.isFinite(x + y + width + height);
      if (!usable) {
        throw new IllegalArgumentException("a window has a place and a size");
      }
    }
  }

  /** Returns a copy with the window somewhere else. */
  public Settings withWindow(Window changed) {
    return new Settings(
        Optional.of(changed),
        theme,
        page,
        role,
        textScale,
        usageSettings,
        tables,
        caseload,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy with another theme. */
  public Settings withTheme(Theme changed) {
    return new Settings(
        window,
        changed,
        page,
        role,
        textScale,
        usageSettings,
        tables,
        caseload,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy with another last page. */
  public Settings withPage(String changed) {
    return new Settings(
        window,
        theme,
        changed,
        role,
        textScale,
        usageSettings,
        tables,
        caseload,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy with another last role. */
  public Settings withRole(String changed) {
    return new Settings(
        window,
        theme,
        page,
        changed,
        textScale,
        usageSettings,
        tables,
        caseload,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy with another text size. */
  public Settings withTextScale(double changed) {
    return new Settings(
        window,
        theme,
        page,
        role,
        changed,
        usageSettings,
        tables,
        caseload,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy for another use of Milepost. */
  public Settings withUsageSettings(UsageSettings changed) {
    return new Settings(
        window,
        theme,
        page,
        role,
        textScale,
        changed,
        tables,
        caseload,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy with tables left in other ways. */
  public Settings withTables(Map<String, TableLayout> changed) {
    return new Settings(
        window,
        theme,
        page,
        role,
        textScale,
        usageSettings,
        changed,
        caseload,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy with figures about other people. */
  public Settings withCaseload(CaseloadChoices changed) {
    return new Settings(
        window,
        theme,
        page,
        role,
        textScale,
        usageSettings,
        tables,
        changed,
        chapter,
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy with another chapter open. */
  public Settings withChapter(OpenChapter changed) {
    return new Settings(
        window,
        theme,
        page,
        role,
        textScale,
        usageSettings,
        tables,
        caseload,
        Optional.of(changed),
        planInSummary,
        careers,
        others);
  }

  /** Returns a copy where the employment plan follows a summary on paper, or does not. */
  public Settings withPlanInSummary(boolean changed) {
    return new Settings(
        window,
        theme,
        page,
        role,
        textScale,
        usageSettings,
        tables,
        caseload,
        chapter,
        changed,
        careers,
        others);
  }

  /** Returns a copy with other careers open last or starred. */
  public Settings withCareers(CareerChoices changed) {
    return new Settings(
        window,
        theme,
        page,
        role,
        textScale,
        usageSettings,
        tables,
        caseload,
        chapter,
        planInSummary,
        changed,
        others);
  }
}
