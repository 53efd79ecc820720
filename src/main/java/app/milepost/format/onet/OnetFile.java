package app.milepost.format.onet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of a release that are used. Known by their whole name, never by a part of it: a
 * release also has tables such as "Skills to Work Activities".
 */
enum OnetFile {
  /** Codes and titles of all occupations; read first. */
  OCCUPATIONS("Occupation Data"),
  /** Skills; up to 30.2. */
  SKILLS("Skills"),
  /** Skills of learning and thinking; from 30.3 on. */
  ESSENTIAL_SKILLS("Essential Skills"),
  /** Skills that many jobs share; from 30.3 on. */
  TRANSFERABLE_SKILLS("Transferable Skills"),
  /** Fields of knowledge. */
  KNOWLEDGE("Knowledge"),
  /** Ways of working. */
  WORK_STYLES("Work Styles"),
  /** Schooling, experience and training; up to 30.2. */
  PREPARATION("Education, Training, and Experience"),
  /** Schooling; from 30.3 on. */
  EDUCATION("Education"),
  /** Training and experience; from 30.3 on. */
  TRAINING("Training and Experience"),
  /** How much preparation an occupation takes. */
  ZONES("Job Zones"),
  /** Software; up to 30.2. */
  TECHNOLOGY("Technology Skills"),
  /** Software; from 30.3 on. */
  SOFTWARE("Software Skills"),
  /** Titles that people gave themselves, read first as they are the most usual. */
  REPORTED_TITLES("Sample of Reported Titles"),
  /** Other titles; up to 30.2. */
  ALTERNATE_TITLES("Alternate Titles"),
  /** Other titles; from 30.3 on. */
  JOB_TITLES("Job Titles"),
  /** What people do. */
  TASKS("Task Statements"),
  /** Which occupations are close to each other. */
  RELATED("Related Occupations");

  private final String title;

  OnetFile(String title) {
    this.title = title;
  }

  /** Returns the name of its file, without an ending. */
  String title() {
    return title;
  }

  /** Returns the table of that name; newer downloads write underscores for spaces. */
  static Optional<OnetFile> ofStem(String stem) {
    String plain = stem.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(file -> file.title.toLowerCase(Locale.ROOT).equals(plain))
        .findFirst();
  }
}
