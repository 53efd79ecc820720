package app.milepost.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder stays small enough that its files can be read at a glance. */
class FolderWidthTest {

  private static final long MOST = 40;

  @Test
  void noFolderHoldsMoreFilesThanCanBeReadAtAGlance() throws IOException {
    Map<Path, Long> files;
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      files =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
    files.values().removeIf(count -> count <= MOST);
    assertThat(files)
        .as("Move what belongs together into a package of its own, with a plain name")
        .isEmpty();
  }
}
