package app.milepost.format.framework;

import app.milepost.format.json.Refusal;
import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.format.table.TableFiles;
import app.milepost.occupation.framework.Framework;
import app.milepost.occupation.framework.FrameworkPack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads competency frameworks, one a file. */
public final class Frameworks {

  private static final Pattern KEY =
      Pattern.compile("\"CF(Package|Document|Items|Associations|Definitions|Rubrics)\"\\s*:");

  private static final int MOST = 200;
  private static final int BEGINNING = 1 << 16;
  private static final String ENDING = ".json";

  /**
   * A framework with what was odd about it.
   *
   * @param framework the framework
   * @param severalPlaces how many entries lie at more than one place
   * @param orphans how many entries should have a place and have none
   */
  public record Read(Framework framework, int severalPlaces, int orphans) {}

  private Frameworks() {}

  /** Returns whether a file is a framework, as far as its name and its beginning tell. */
  public static boolean isOne(TableFile file) throws TableException {
    return isNamed(file.name()) && KEY.matcher(file.beginning(BEGINNING)).find();
  }

  /** Returns whether a file is a framework, as far as its name and its beginning tell. */
  public static boolean isOne(Path file) {
    if (!isNamed(file.toString()) || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return KEY.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isNamed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * Reads all frameworks among files; others go by.
   *
   * @param progress may end the reading by throwing
   * @throws TableException at the first fault, with its file and its place in it; or if a framework
   *     is there twice
   */
  public static List<Read> read(List<Path> paths, TableFile.Progress progress)
      throws TableException {
    try (TableFiles opened = TableFiles.open(paths)) {
      List<TableFile> files = new ArrayList<>();
      for (TableFile file : opened.all()) {
        if (isOne(file)) {
          files.add(file);
        }
      }
      if (files.size() > MOST) {
        throw new TableException(
            files.get(MOST).place(),
            "There are more than %d frameworks here. Give up to %d at a time."
                .formatted(MOST, MOST));
      }
      List<Read> all = new ArrayList<>();
      Map<String, TableFile> before = new HashMap<>();
      for (TableFile file : files) {
        double done = all.size();
        Read one = read(file, share -> progress.at((done + share) / files.size()));
        TableFile same = before.put(FrameworkPack.id(one.framework()), file);
        if (same != null) {
          throw new TableException(
              file.place(),
              "The same framework is in “%s” too. Give one of the two.".formatted(same.place()));
        }
        all.add(one);
      }
      return all;
    }
  }

  private static Read read(TableFile file, TableFile.Progress progress) throws TableException {
    if (file.size() > PackageReader.MOST_BYTES) {
      throw new TableException(
          file.place(),
          "The file has %,d MB; Milepost reads frameworks of up to %d MB."
              .formatted(file.size() >> 20, PackageReader.MOST_BYTES >> 20));
    }
    List<Read> read = new ArrayList<>();
    file.read(
        (in, now) -> {
          try {
            PackageReader reader = new PackageReader(now);
            reader.read(in);
            read.add(FrameworkMaker.of(reader));
          } catch (Refusal e) {
            throw new TableException(file.place(), e.problem().line());
          }
        },
        progress);
    return read.getFirst();
  }
}
