package app.milepost.format.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files that a person hands over together: as they are, in a folder or in a zip. Nothing is
 * unpacked to the disk, and of a file's name in a zip only its last part counts.
 */
public final class TableFiles implements AutoCloseable {

  /** A folder that holds more files than this was surely not meant. */
  private static final int MOST = 2_000;

  /** How deep files may lie in a folder: some programs unpack a zip into two folders. */
  private static final int DEPTH = 3;

  private final List<ZipFile> zips = new ArrayList<>();
  private final List<TableFile> all = new ArrayList<>();

  private TableFiles() {}

  /**
   * Finds all files; the caller closes them.
   *
   * @throws TableException if one is not there, or a zip cannot be opened
   */
  public static TableFiles open(List<Path> paths) throws TableException {
    TableFiles files = new TableFiles();
    try {
      for (Path path : paths) {
        files.add(path);
      }
      return files;
    } catch (TableException e) {
      files.close();
      throw e;
    }
  }

  /** Returns them in the order they were handed over; those of a zip or a folder by name. */
  public List<TableFile> all() {
    return List.copyOf(all);
  }

  private void add(Path path) throws TableException {
    String name = name(path);
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (!Files.isRegularFile(path)) {
      throw new TableException(
          path.toString(), "There is no such file. Check the name and the folder.");
    } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      addZip(path);
    } else {
      all.add(file(path, path.toString()));
    }
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private static TableFile file(Path path, String place) throws TableException {
    try {
      return new TableFile(
          place, name(path), "", Files.size(path), () -> Files.newInputStream(path));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private void addFolder(Path folder) throws TableException {
    try (Stream<Path> found = Files.walk(folder, DEPTH)) {
      List<Path> files = found.filter(Files::isRegularFile).sorted().limit(MOST + 1).toList();
      if (files.size() > MOST) {
        throw new TableException(
            folder.toString(),
            "This folder holds more than %d files. Name the folder with the tables."
                .formatted(MOST));
      }
      for (Path path : files) {
        all.add(file(path, path.toString()));
      }
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private void addZip(Path path) throws TableException {
    try {
      ZipFile zip = new ZipFile(path.toFile());
      zips.add(zip);
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        String inside = entry.getName().replace('\\', '/');
        String last = inside.substring(inside.lastIndexOf('/') + 1);
        all.add(
            new TableFile(
                path + File.pathSeparator + " " + last,
                last,
                inside,
                Math.max(0, entry.getSize()),
                () -> content(zip, entry)));
      }
    } catch (ZipException e) {
      throw new TableException(
          path.toString(),
          "This zip is damaged or encrypted (%s). Get a fresh copy, without a password."
              .formatted(e.getMessage()));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new ZipException("“%s” is not in it".formatted(entry.getName()));
    }
    return new Whole(in, entry.getCrc());
  }

  private static TableException unreadable(Path path, IOException e) {
    return new TableException(
        path.toString(),
        "This could not be read (%s). Check that you may read it.".formatted(e.getMessage()));
  }

  @Override
  public void close() {
    for (ZipFile zip : zips) {
      try {
        zip.close();
      } catch (IOException e) {
        // It was only read, so nothing is lost.
      }
    }
  }
}
