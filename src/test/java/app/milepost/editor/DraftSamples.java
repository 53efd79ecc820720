package app.milepost.editor;

import app.milepost.format.DraftFiles;
import app.milepost.format.PackReader;
import app.milepost.format.PackWriter;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;

/** Drafts to begin with. */
final class DraftSamples {

  static final DraftFiles FILES = new DraftFiles(new PackReader());

  private DraftSamples() {}

  static Draft of(RolePack pack) {
    try {
      return FILES.read(pack.id(), new PackWriter().toBytes(pack));
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }
}
