package app.milepost.format;

import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Quoted;
import app.milepost.format.json.Refusal;
import app.milepost.format.pdf.PdfRefusal;
import app.milepost.format.pdf.SealedAttachment;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what people pass around: an assessment file, or a summary that Milepost saved as a PDF
 * or as JSON, with the answers inside. Which of them a file is, its content decides, never its
 * name.
 *
 * <p>A file is taken whole or refused with one sentence. Time and memory are bounded, whatever the
 * file claims to be. Immutable; any number of threads may share it if they may share the roles.
 */
public final class AssessmentImport {

  /** The largest file read, in bytes. A real summary has some hundred kilobytes. */
  static final int LARGEST = 32 << 20;

  private static final String PDF = "%PDF-";

  /** The first word of a PDF may have so many bytes of something else before it. */
  private static final int PDF_HEAD = 1024;

  /** Finds role packs. */
  @FunctionalInterface
  public interface Roles {
    /** Returns the pack of that id, if it is there. The id comes from the file: trust nothing. */
    Optional<RolePack> withId(String id);
  }

  /**
   * What a file held.
   *
   * @param file the answers, exactly as they were saved
   * @param pack the role they are for, as it is known here today; {@link
   *     AssessmentFile#packVersion()} may be another
   * @param notices a sentence for each text that was too long and of which only the beginning was
   *     taken, for each key that means nothing, and for what of a plan the role has no place for
   */
  public record Imported(AssessmentFile file, RolePack pack, List<String> notices) {
    public Imported {
      notices = List.copyOf(notices);
    }
  }

  private final Roles roles;

  /** Makes an import that knows these roles. */
  public AssessmentImport(Roles roles) {
    this.roles = roles;
  }

  /**
   * Reads a file. Blocks.
   *
   * @throws UnreadableFileException if it is none of them, too large, damaged, changed, or for a
   *     role that is not known; with one problem that says what to do
   */
  public Imported read(Path file) throws UnreadableFileException {
    return taken(file.toString(), InputFiles.readOrdinary(file, LARGEST));
  }

  /**
   * Reads a stream to its end, on the same terms. Does not close it.
   *
   * @param name what to call it in messages
   */
  public Imported read(String name, InputStream in) throws UnreadableFileException {
    return taken(name, InputFiles.read(name, in, LARGEST));
  }

  private Imported taken(String name, byte[] bytes) throws UnreadableFileException {
    try {
      return read(name, answers(bytes));
    } catch (Refusal refusal) {
      throw new UnreadableFileException(name, List.of(refusal.problem()));
    } catch (PdfRefusal refusal) {
      throw new UnreadableFileException(name, refusal.problem().sentence());
    }
  }

  private static byte[] answers(byte[] bytes) throws Refusal, PdfRefusal {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
    if (head.contains(PDF)) {
      return SealedAttachment.read(bytes, JsonSyntax.LIMIT);
    }
    // The marks that some programs put before a text; whether it is UTF-8 is seen later.
    String text = head.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    if (text.replace("\0", "").stripLeading().startsWith("{")) {
      return ReportAnswers.in(bytes).orElse(bytes);
    }
    throw new Refusal(
        "",
        bytes.length == 0
            ? "There is nothing in this file. Get a whole copy."
            : "There are no answers in this file. Choose a report that Milepost saved as .pdf or"
                + " .json, or a file of answers; web pages and tables are only to read.");
  }

  private Imported read(String name, byte[] answers) throws Refusal, UnreadableFileException {
    if (answers.length > JsonSyntax.LIMIT) {
      throw new UnreadableFileException(name, InputFiles.tooLarge(JsonSyntax.LIMIT));
    }
    AssessmentHead head = AssessmentHead.of(answers);
    RolePack pack =
        roles
            .withId(head.role())
            .orElseThrow(() ->
                new Refusal(
                    "",
                    ("These answers are for the role %s, which is not among your roles. Put its"
                            + " role pack into the packs folder first.")
                        .formatted(Quoted.of(head.role()))));
    List<String> notices = new ArrayList<>();
    try {
      DatedAssessment read =
          new AssessmentReader(pack, notices::add)
              .readDated(name, new ByteArrayInputStream(answers));
      return new Imported(
          new AssessmentFile(read.assessment(), head.packVersion(), read.date(), read.plan()),
          pack,
          notices);
    } catch (UnreadableFileException e) {
      throw ofOtherVersion(name, head, pack).orElse(e);
    }
  }

  /** Answers that once fitted may not fit another edition of the role, which no one can repair. */
  private static Optional<UnreadableFileException> ofOtherVersion(
      String name, AssessmentHead head, RolePack pack) {
    return head.packVersion()
        .filter(version -> !version.equals(pack.version()))
        .map(version ->
            new UnreadableFileException(
                name,
                ("These answers were given to version %s of the role “%s” and do not fit version"
                        + " %s, which you have. Get that role pack, or ask for answers to yours.")
                    .formatted(Quoted.of(version), pack.id(), Quoted.of(pack.version()))));
  }
}
