package app.milepost.cli;

import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what to measure against. */
final class RoleOptions {

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ID_OR_FILE",
      description = "The role: an id that \"milepost roles\" lists, or a pack file (*.json).")
  private String role = "";

  @Option(
      names = "--rung",
      paramLabel = "RUNG",
      description =
          "The step of the ladder. Without it: the assessment's own, else the role's default.")
  private Optional<String> rung = Optional.empty();

  /** Returns the pack named. */
  RolePack pack(KnownRoles roles) throws UnreadableFileException, WrongUseException {
    return roles.pack(role);
  }

  /** Returns the rung named, if one is. */
  Optional<String> rung(RolePack pack) throws WrongUseException {
    return KnownRoles.rung(pack, rung);
  }
}
