package app.milepost.cli;

import app.milepost.format.UnreadableFileException;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code milepost roles show}: what a role asks for. */
@Command(name = "show", description = "Show what a role asks for on each rung.")
final class RolesShowCommand implements Callable<Integer> {

  private static final int ID_WIDTH = 28;

  private final Roles roles;
  private final PrintWriter out;

  @Parameters(paramLabel = "ID", description = "The role's id, or a pack file (*.json).")
  private String role = "";

  RolesShowCommand(Roles roles, Console console) {
    this.roles = roles;
    out = console.text();
  }

  @Override
  public Integer call() throws UnreadableFileException, WrongUseException {
    RolePack pack = roles.pack(role);
    out.printf("%s (%s, version %s)%n", pack.title(), pack.id(), pack.version());
    paragraph(pack.summary());
    paragraph(pack.judgement());
    out.println();
    out.println("Rungs, and how much each section counts:");
    for (Rung rung : pack.rungs()) {
      out.printf("  %-12s %s; %s%n", rung.id(), rung.title(), weights(pack, rung));
    }
    for (Section section : pack.sections()) {
      out.println();
      out.printf("%s (* must-have): required level at %s%n", section.title(), rungIds(pack));
      for (Requirement requirement : pack.requirements()) {
        if (requirement.section().equals(section.id())) {
          print(pack, requirement);
        }
      }
    }
    return ExitStatus.DONE;
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      out.println(text);
    }
  }

  private void print(RolePack pack, Requirement requirement) {
    String levels =
        pack.rungs().stream()
            .map(rung -> String.valueOf(requirement.requiredAt(rung.id())))
            .collect(Collectors.joining(" "));
    String id = requirement.id() + (requirement.mustHave() ? " *" : "");
    out.printf("  %-" + ID_WIDTH + "s %s  %s%n", id, levels, requirement.title());
  }

  private static String rungIds(RolePack pack) {
    return pack.rungs().stream().map(Rung::id).collect(Collectors.joining(", "));
  }

  private static String weights(RolePack pack, Rung rung) {
    return pack.sections().stream()
        .map(s -> "%s %.0f".formatted(s.id(), rung.weightOf(s.id())))
        .collect(Collectors.joining(", "));
  }
}
