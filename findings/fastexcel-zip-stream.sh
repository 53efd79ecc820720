#!/bin/sh
# A spreadsheet written by fastexcel 0.20.2 cannot be read as a stream by Java's own
# ZipInputStream, although ZipFile reads the same bytes whole.
#
# Expected: any reader of ZIP files reads a valid .xlsx from beginning to end.
# Seen (JDK 17.0.15 and 25.0.3):
#   ZipFile: 9 entries, sheet of 869 bytes
#   ZipInputStream: ZipException: invalid entry size (expected 0 but got 869 bytes)
#
# fastexcel writes its parts through opczip 1.2.0. The header of each entry asks for version 4.5 of
# the format but has no ZIP64 field, and the data descriptor behind the entry has sizes of 8 bytes;
# a stream takes it for one with sizes of 4 bytes, finds 0 where it looks for the size, and gives up. Readers that begin with the directory at
# the end of the file, as spreadsheet programs do, are not concerned. So whoever checks or rewrites
# such a file in memory needs the directory.
#
# Needs a JDK from 17 on, curl and Maven Central. Exits with 1 if this changes.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
central=https://repo.maven.apache.org/maven2
curl -fsS -o "$work/fastexcel.jar" "$central/org/dhatim/fastexcel/0.20.2/fastexcel-0.20.2.jar"
curl -fsS -o "$work/opczip.jar" "$central/com/github/rzymek/opczip/1.2.0/opczip-1.2.0.jar"

cat > "$work/Look.java" <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;

class Look {
  public static void main(String[] arguments) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Look", "1.0")) {
      workbook.newWorksheet("Points").value(0, 0, 69.7);
    }
    Path file = Files.write(Path.of(arguments[0]), out.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      int sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes().length;
      System.out.println("ZipFile: " + zip.size() + " entries, sheet of " + sheet + " bytes");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      int entries = 0;
      while (zip.getNextEntry() != null) {
        zip.readAllBytes();
        entries++;
      }
      System.out.println("ZipInputStream: " + entries + " entries");
    } catch (ZipException e) {
      System.out.println("ZipInputStream: ZipException: " + e.getMessage());
    }
  }
}
JAVA

seen=$(java -cp "$work/fastexcel.jar:$work/opczip.jar" "$work/Look.java" "$work/look.xlsx")
echo "$seen"
case $seen in
  *"ZipFile: 9 entries"*"ZipInputStream: ZipException: invalid entry size (expected 0 but got "*) ;;
  *)
    echo "This is not what was seen with fastexcel 0.20.2." >&2
    exit 1
    ;;
esac
