package app.milepost.occupation;

/**
 * A software product that people in an occupation use.
 *
 * @param name as O*NET writes it
 * @param hot whether job ads of all sorts name it often
 * @param inDemand whether ads for this occupation name it often
 */
public record Software(String name, boolean hot, boolean inDemand) {}
