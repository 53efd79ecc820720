package app.milepost.ui.folder;

/**
 * What may be taken in from files, wherever they are dropped.
 *
 * @param answers somebody's answers
 * @param careers many careers
 */
public record Incoming(TakeOver answers, CareersImport careers) {}
