package app.milepost.format;

import app.milepost.format.json.JsonSyntax;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import app.milepost.role.check.PackRules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads role packs, format {@code milepost-role-pack/1}. A pack is taken whole or refused with
 * everything that is wrong in it. Any number of threads may share a reader.
 */
public final class PackReader {

  /** What a saved report calls its own format. */
  private @Nullable PackSchema schema;

  /**
   * Reads a file of at most 8 MB.
   *
   * @throws UnreadableFileException with every problem, if there is one
   */
  public RolePack read(Path file) throws UnreadableFileException {
    return read(file.toString(), InputFiles.read(file));
  }

  /**
   * Reads a file of at most 8 MB that lies on a disk; what is no ordinary file is not waited for.
   *
   * @throws UnreadableFileException with every problem, if there is one
   */
  RolePack readOrdinary(Path file) throws UnreadableFileException {
    return read(file.toString(), InputFiles.readOrdinary(file, JsonSyntax.LIMIT));
  }

  /**
   * Reads a stream to its end, at most 8 MB. Does not close it.
   *
   * @param name what to call it in messages
   * @throws UnreadableFileException with every problem, if there is one
   */
  public RolePack read(String name, InputStream in) throws UnreadableFileException {
    return read(name, InputFiles.read(name, in));
  }

  /** Looks through a file of at most 8 MB, whatever is in it. */
  public PackInspection inspect(Path file) {
    try {
      return inspect(InputFiles.read(file));
    } catch (UnreadableFileException e) {
      return PackInspection.refused(e.problems());
    }
  }

  /**
   * Looks through a stream, at most 8 MB, whatever is in it. Does not close it.
   *
   * @param name what to call it in messages
   */
  public PackInspection inspect(String name, InputStream in) {
    try {
      return inspect(InputFiles.read(name, in));
    } catch (UnreadableFileException e) {
      return PackInspection.refused(e.problems());
    }
  }

  private RolePack read(String name, byte[] bytes) throws UnreadableFileException {
    PackInspection inspection = inspect(bytes);
    if (!inspection.isSound() || inspection.pack().isEmpty()) {
      throw new UnreadableFileException(name, inspection.problems());
    }
    return inspection.pack().get();
  }

  private PackInspection inspect(byte[] bytes) {
    JsonTree tree = JsonTree.of(bytes);
    List<PackProblem> problems = new ArrayList<>(tree.problems());
    if (tree.root().isEmpty()) {
      return PackInspection.refused(problems);
    }
    JsonNode root = tree.root().get();
    Optional<String> another = ofAnotherKind(root);
    if (another.isPresent()) {
      return PackInspection.refused(List.of(new PackProblem("", another.get())));
    }
    List<PackProblem> ofShape = new ArrayList<>(BlankTexts.in(root));
    Set<String> told = ofShape.stream().map(PackProblem::path).collect(Collectors.toSet());
    told.addAll(tree.tooLarge());
    schema().check(root).stream().filter(s -> !told.contains(s.path())).forEach(ofShape::add);
    problems.addAll(ofShape);
    RolePack pack = PackBinder.bind(root);
    PackRules.check(pack).stream()
        .filter(ofRules -> ofShape.stream().noneMatch(s -> explains(s.path(), ofRules.path())))
        .filter(ofRules -> tree.tooLarge().stream().noneMatch(n -> explains(ofRules.path(), n)))
        .forEach(problems::add);
    return new PackInspection(
        ofShape.isEmpty() && tree.tooLarge().isEmpty() ? Optional.of(pack) : Optional.empty(),
        problems);
  }

  /** Whoever takes up the wrong file is helped more by its kind than by all that a pack has. */
  private static Optional<String> ofAnotherKind(JsonNode root) {
    return switch (root.path("format").asString("")) {
      case AssessmentParser.FORMAT ->
          Optional.of(
              "These are answers, not a role pack. Use “milepost score” or “milepost import” for"
                  + " them.");
      case ReportAnswers.FORMAT ->
          Optional.of("This is a report that Milepost saved, not a role pack. Name a role pack.");
      default -> Optional.empty();
    };
  }

  /** The schema library is loaded for the first pack that needs it. */
  private synchronized PackSchema schema() {
    if (schema == null) {
      schema = new PackSchema();
    }
    return schema;
  }

  /** Whether what is wrong at one place is reason enough for what seems wrong at the other. */
  private static boolean explains(String cause, String effect) {
    return effect.startsWith(cause)
        && (effect.length() == cause.length() || "[.".indexOf(effect.charAt(cause.length())) >= 0);
  }
}
