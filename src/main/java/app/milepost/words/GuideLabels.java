package app.milepost.words;

/**
 * What the guide calls what is known of a way in, a credential, a career or a skill, everywhere.
 */
public final class GuideLabels {

  /** How long a way in takes. */
  public static final String TIME = "Time";

  /** What a way in costs. */
  public static final String COST = "Cost";

  /** What a credential costs. */
  public static final String FEE = "Fee";

  /** What a way in or a credential asks of whoever begins. */
  public static final String NEEDED = "What you need first";

  /** What can be done after a way in. */
  public static final String LEADS_TO = "What it leads to";

  /** Who awards a credential. */
  public static final String ISSUER = "Issued by";

  /** The skills that a way in, or something told in the guide, is about. */
  public static final String SKILLS = "Skills";

  /** The skills that a credential stands for. */
  public static final String SHOWS = "Shows";

  /** What sets a nearby career apart. */
  public static final String DIFFERS = "How it differs";

  /** The skills that a nearby career asks for as well. */
  public static final String SHARED = "Skills both ask for";

  /** The level of a skill by step. */
  public static final String LEVEL = "Level asked for";

  /** What shows a skill. */
  public static final String EVIDENCE = "What you could show";

  /** What an interviewer might ask about a skill. */
  public static final String QUESTION = "You may be asked";

  private GuideLabels() {}
}
