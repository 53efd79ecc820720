package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.store.Store;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;

/** Protects a folder in a process of its own, which is killed while it does. */
final class CutShort {

  private CutShort() {}

  /** Protects a folder, and says before that it begins. */
  static final class Protector {
    public static void main(String[] arguments) throws Exception {
      Store store = QuickFolders.open(new DataFolder(Path.of(arguments[0])));
      System.out.println("begins");
      store.protection().turnOn(arguments[1].toCharArray());
      System.out.println("is on");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  /**
   * Begins to protect a folder, and kills what does so.
   *
   * @param temp where the process may leave temporary files
   * @param millis how long after it began
   */
  static void turningOn(Path temp, DataFolder folder, String passphrase, int millis)
      throws IOException, InterruptedException {
    try (ChildJvm child =
        ChildJvm.start(temp, Protector.class, folder.path().toString(), passphrase)) {
      assertThat(child.line()).isEqualTo("begins");
      Thread.sleep(millis);
      child.kill();
    }
  }
}
