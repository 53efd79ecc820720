package app.milepost.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The pages of the window, in the order of the rail; Careers is reached from the header, and the
 * editor from there.
 */
public enum Page {
  PEOPLE("People"),
  CAREER("Career"),
  CAREERS("Careers"),
  EDITOR("Edit a career"),
  ASSESS("Assess"),
  REPORT("Report"),
  PLAN("Plan"),
  SESSION("Session"),
  PROGRESS("Progress"),
  CASELOAD("Caseload"),
  SETTINGS("Settings");

  private final String title;

  Page(String title) {
    this.title = title;
  }

  /** Returns the word on the rail. */
  public String title() {
    return title;
  }

  /** Returns whether it shows one person's answers and is of no use before there is somebody. */
  public boolean isAboutOnePerson() {
    return this == ASSESS || this == REPORT || this == PLAN || this == SESSION || this == PROGRESS;
  }

  /** Returns whether a change to the answers of whoever is on screen is seen on it. */
  public boolean showsAnswers() {
    return this == CAREER || this == CAREERS || isAboutOnePerson();
  }

  /**
   * Returns whether it shows nothing of use while answers can't be read.
   *
   * @param open whether the data folder is open, so that only one person's can't
   */
  public boolean lacks(boolean open) {
    return isAboutOnePerson() || (!open && (this == PEOPLE || this == CASELOAD));
  }

  /** Returns whether it names people besides the one who is chosen. */
  public boolean tellsOfOthers() {
    return this == PEOPLE || this == CASELOAD || this == SETTINGS;
  }

  private boolean isForClientsOnly() {
    return this == PEOPLE || this == SESSION || this == CASELOAD;
  }

  /** Returns the page on the rail that it belongs to: itself, where it is there. */
  public Page onRail() {
    return this == CAREERS || this == EDITOR ? CAREER : this;
  }

  /**
   * Returns the pages on the rail, in its order.
   *
   * @param forClients whether a counsellor's clients are kept here
   */
  public static List<Page> shown(boolean forClients) {
    return Arrays.stream(values())
        .filter(p -> p == p.onRail())
        .filter(p -> forClients || !p.isForClientsOnly())
        .toList();
  }

  /**
   * Returns the page at a place on the rail.
   *
   * @param number counted from 1
   * @param forClients whether a counsellor's clients are kept here
   */
  public static Optional<Page> numbered(int number, boolean forClients) {
    return number < 1 ? Optional.empty() : shown(forClients).stream().skip(number - 1).findFirst();
  }
}
