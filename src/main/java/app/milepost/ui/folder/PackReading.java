package app.milepost.ui.folder;

import app.milepost.role.RolePack;
import java.util.Optional;

/** Reads role packs that closed sessions were scored with. */
@FunctionalInterface
public interface PackReading {

  /** Returns the pack of a file's content, if it can be used; blocks. */
  Optional<RolePack> read(byte[] json);
}
