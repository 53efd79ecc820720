#!/bin/sh
# A PDF that PDFBox 3.0.7 saves the usual way, with object streams, has no entry for its own
# cross-reference stream, so that strict readers count one object fewer than it announces.
#
# Expected: the number in /Size is one more than the highest object number that the
# cross-reference knows, as when the same document is saved without object streams.
# Seen (PDFBox 3.0.7, JDK 17.0.15 and 25.0.3, a document of one empty page):
#   object streams: /Size 6, cross-reference stream is object 5, /Index [0 5] ends at object 4
#   plain table: /Size 4, highest object 3
# and qpdf 11.3.0 says of the first: "reported number of objects (6) is not one plus the highest
# object number (4)", exit status 3, and nothing of the second.
#
# ISO 32000-1, 7.5.8.2 wants an entry for a cross-reference stream, usually in itself. Saving with
# CompressParameters.NO_COMPRESSION avoids the warning; a tagged report of six pages then took
# 543 KB instead of 287 KB.
#
# Needs a JDK from 17 on, curl and Maven Central; uses qpdf if it is there. Exits with 1 if this
# changes.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
central=https://repo.maven.apache.org/maven2
for jar in org/apache/pdfbox/pdfbox/3.0.7/pdfbox-3.0.7 \
  org/apache/pdfbox/pdfbox-io/3.0.7/pdfbox-io-3.0.7 \
  org/apache/pdfbox/fontbox/3.0.7/fontbox-3.0.7 \
  commons-logging/commons-logging/1.3.5/commons-logging-1.3.5; do
  curl -fsS -o "$work/${jar##*/}.jar" "$central/$jar.jar"
done

cat > "$work/Look.java" <<'JAVA'
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

class Look {
  public static void main(String[] arguments) throws Exception {
    String streams = saved(CompressParameters.DEFAULT_COMPRESSION, Path.of(arguments[0]));
    System.out.printf(
        "object streams: /Size %s, cross-reference stream is object %s, /Index [0 %s] ends at object %d%n",
        first("/Size (\\d+)", streams),
        first("(\\d+) 0 obj\\s*<<(?:(?!endobj)[\\s\\S])*?/Type /XRef", streams),
        first("/Index \\[0 (\\d+)]", streams),
        Long.parseLong(first("/Index \\[0 (\\d+)]", streams)) - 1);
    String table = saved(CompressParameters.NO_COMPRESSION, Path.of(arguments[1]));
    try (PDDocument document = Loader.loadPDF(table.getBytes(StandardCharsets.ISO_8859_1))) {
      System.out.printf(
          "plain table: /Size %s, highest object %d%n",
          first("/Size (\\d+)", table),
          document.getDocument().getXrefTable().keySet().stream()
              .mapToLong(COSObjectKey::getNumber)
              .max()
              .orElse(0));
    }
  }

  private static String saved(CompressParameters parameters, Path file) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out, parameters);
    }
    Files.write(file, out.toByteArray());
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "?";
  }
}
JAVA

seen=$(java -cp "$work/*" "$work/Look.java" "$work/streams.pdf" "$work/table.pdf")
echo "$seen"
if command -v qpdf > /dev/null; then
  qpdf --check "$work/streams.pdf" 2>&1 | grep "^WARNING" | sed "s|$work/||" || true
fi
expected='object streams: /Size 6, cross-reference stream is object 5, /Index [0 5] ends at object 4
plain table: /Size 4, highest object 3'
if [ "$seen" != "$expected" ]; then
  echo "This is not what was seen with PDFBox 3.0.7." >&2
  exit 1
fi
