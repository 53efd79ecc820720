package app.milepost.format.matrix;

/**
 * What sheets and columns of a career's spreadsheet are called, for whoever writes and reads it.
 */
public final class Columns {

  /** The sheet with one row a requirement; where no sheet has that name, the first is meant. */
  public static final String REQUIREMENTS = "Requirements";

  /** The sheet with one row a step of the ladder. */
  public static final String STEPS = "Steps";

  /** The sheet with one row about the career as a whole each. */
  public static final String CAREER = "Career";

  /** What is asked for, in a few words. */
  public static final String SKILL = "Skill";

  /** The title of the section it belongs to. */
  public static final String SECTION = "Section";

  /** How much it counts, 1 to 5. */
  public static final String IMPORTANCE = "Importance";

  /** Whether falling short of it holds readiness back, yes or nothing. */
  public static final String MUST_HAVE = "Must-have";

  /** The level asked for, where there is one step; else a column for each begins with this. */
  public static final String LEVEL = "Level";

  /** A sentence on why it is asked for. */
  public static final String WHY = "Why it matters";

  /** What the columns of the five anchors begin with, before the level. */
  public static final String ANCHOR = "At level ";

  /** What a person could show, a line each. */
  public static final String EVIDENCE = "What could be shown";

  /** What an interviewer may ask about it. */
  public static final String QUESTION = "Interview question";

  /** The id of its competency, so that ratings count in other careers too. */
  public static final String COMPETENCY = "Competency";

  /** What answers know it by, or what a step or a career is known by. */
  public static final String ID = "Id";

  /** The title of a step. */
  public static final String STEP = "Step";

  /** Years of experience at which a step begins. */
  public static final String FROM = "Years from";

  /** Years of experience at which a step ends; nothing where it does not. */
  public static final String TO = "Years to";

  /** Whether a step is the one shown first, yes or nothing. */
  public static final String USUAL = "Shown first";

  /** What the columns of weights begin with, before the section's title. */
  public static final String WEIGHT = "Weight of ";

  /** What is said about the career. */
  public static final String FIELD = "Field";

  /** What there is to say. */
  public static final String CONTENT = "Content";

  /** What the career, or what is asked for, is called. */
  public static final String TITLE = "Title";

  /** The version of the role pack, such as 1.2.0. */
  public static final String VERSION = "Version";

  /** What the career is about. */
  public static final String SUMMARY = "Summary";

  /** Where levels and weights are from. */
  public static final String JUDGEMENT = "How levels were set";

  private Columns() {}
}
