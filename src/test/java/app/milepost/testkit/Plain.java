package app.milepost.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for texts that stand readable in files, in any of the usual forms of text. */
public final class Plain {

  private static final List<Charset> FORMS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1);

  private Plain() {}

  /**
   * Returns what was found, as “text in file”.
   *
   * @param folder looked through with all folders in it
   * @param texts to be looked for
   */
  public static Set<String> in(Path folder, List<String> texts) {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(file -> find(folder, file, texts, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void find(Path folder, Path file, List<String> texts, Set<String> found) {
    // One character a byte, so that bytes can be found as characters.
    String content;
    try {
      content = Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String text : texts) {
      boolean there =
          FORMS.stream()
              .filter(form -> form.newEncoder().canEncode(text))
              .map(form -> new String(text.getBytes(form), StandardCharsets.ISO_8859_1))
              .anyMatch(content::contains);
      if (there) {
        found.add(text + " in " + folder.relativize(file));
      }
    }
  }
}
