package app.milepost.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Files and folders that nobody but their owner can read. */
public final class OwnerOnly {

  private static final String FILE = "rw-------";
  private static final String FOLDER = "rwx------";

  private OwnerOnly() {}

  /** Creates a folder and those above it that are not there yet. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(folder, FOLDER));
    restrictAcl(folder);
  }

  /**
   * Returns what to create a file with, so that it is never open to others, not even for a moment.
   * Where access lists rule instead, the folder hands its own down.
   */
  public static FileAttribute<?>[] fileAttributes(Path file) {
    return attributes(file, FILE);
  }

  /** Takes everybody else's rights on a file or socket that was not created by this class. */
  static void restrict(Path file) throws IOException {
    if (posix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
    }
  }

  /** Returns whether writing is forbidden by the system or by the owner's own mark. */
  public static boolean readOnly(Path path) {
    if (!Files.isWritable(path)) {
      return true;
    }
    try {
      // An administrator may write anyway, but the mark says not to.
      return posix(path)
          && !Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE);
    } catch (IOException e) {
      return true;
    }
  }

  /** Returns whether permissions are those of POSIX; access lists rule elsewhere. */
  public static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] attributes(Path path, String permissions) {
    return posix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static void restrictAcl(Path folder) throws IOException {
    Optional<AclFileAttributeView> view =
        Optional.ofNullable(Files.getFileAttributeView(folder, AclFileAttributeView.class));
    if (posix(folder) || view.isEmpty()) {
      return;
    }
    view.get()
        .setAcl(
            List.of(
                AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.get().getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                    .build()));
  }
}
