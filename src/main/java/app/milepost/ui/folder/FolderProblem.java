package app.milepost.ui.folder;

import app.milepost.log.FaultCode;
import app.milepost.store.CannotOpenException;
import app.milepost.store.DamagedSessionException;
import app.milepost.store.OpenFailure;
import app.milepost.ui.FailureSentence;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Why there are no answers on screen.
 *
 * @param folder the folder that could not be opened
 * @param sentence what happened, where, and what to do
 * @param copyCanHelp whether a copy in another folder could be worked with
 * @param backupCanHelp whether a backup could take the place of what is there
 * @param damaged the session that can be set aside so that another begins
 * @param code what the log knows it by
 */
public record FolderProblem(
    Path folder,
    String sentence,
    boolean copyCanHelp,
    boolean backupCanHelp,
    Optional<Long> damaged,
    String code) {

  static FolderProblem of(Path folder, Exception e) {
    Optional<OpenFailure> failure = failure(e);
    return new FolderProblem(
        folder,
        FailureSentence.of(e),
        failure.filter(OpenFailure::copyCanHelp).isPresent(),
        failure.filter(OpenFailure::backupCanHelp).isPresent(),
        e instanceof DamagedSessionException d ? Optional.of(d.sessionId()) : Optional.empty(),
        FaultCode.of(e));
  }

  /** Returns whether another window has the folder and has come forward with it. */
  static boolean isElsewhereNow(Exception e) {
    return failure(e).orElse(null) instanceof OpenFailure.Held held && held.cameForward();
  }

  private static Optional<OpenFailure> failure(Exception e) {
    return e instanceof CannotOpenException c ? Optional.of(c.failure()) : Optional.empty();
  }
}
