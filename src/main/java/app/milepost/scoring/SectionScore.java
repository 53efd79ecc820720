package app.milepost.scoring;

/**
 * The three figures within one section, each 0 to 100.
 *
 * @param id of the section
 * @param weight its share of the whole, 0 to 100, after sections without items dropped out
 * @param earned for what has been rated
 * @param potential if all that is not answered turned out to be fully there
 * @param evidenced for what the evidence can show
 */
public record SectionScore(
    String id, double weight, double earned, double potential, double evidenced) {}
