package app.milepost.format.pdf;

/** Why the answers inside a PDF cannot be had. */
public enum PdfProblem {
  /** Its end is not there. */
  CUT_OFF("The end of this PDF is missing, or too much stands behind it. Get a whole copy."),
  /** Nothing is attached. */
  NO_ATTACHMENT(
      "This PDF has no answers inside. Choose a summary that Milepost saved as a PDF; a scan or a"
          + " print has none."),
  /** What is attached has no seal. */
  ANOTHERS_ATTACHMENT(
      "The file attached to this PDF does not come from Milepost. Choose a summary that Milepost"
          + " saved as a PDF."),
  /** More than one sealed attachment, and they differ. */
  SEVERAL(
      "This PDF has the answers of several summaries inside. Choose the PDF of one summary, as"
          + " Milepost saved it."),
  /** Only a password would open it. */
  ENCRYPTED(
      "This PDF is encrypted, so the answers inside cannot be read. Get a copy without a"
          + " password."),
  /** It unpacks to more than the limit. */
  TOO_LARGE(
      "What is attached to this PDF unpacks to more than Milepost reads. Ask for the file as"
          + " Milepost saved it."),
  /** Seal, checksum or size do not fit, or the form is not one that Milepost writes. */
  CHANGED(
      "The answers inside this PDF were changed or damaged after Milepost saved it. Ask for the"
          + " file as Milepost saved it.");

  private final String sentence;

  PdfProblem(String sentence) {
    this.sentence = sentence;
  }

  /** Returns what is wrong and what to do about it. */
  public String sentence() {
    return sentence;
  }
}
