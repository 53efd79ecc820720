import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bundles resources/icons/icon-*.png into milepost.ico for Windows and milepost.icns for macOS; both
 * formats hold PNG pictures as they are. The PNGs themselves are drawn from milepost.svg, for
 * example with {@code rsvg-convert -w 48 -h 48 milepost.svg -o icon-48.png}.
 *
 * <p>Run as {@code java installer/Icons.java PNG_FOLDER OUT_FOLDER}.
 */
final class Icons {
  /** One picture; the ICNS type is empty for a size that macOS does not use. */
  private record Picture(int size, String icnsType, byte[] png) {}

  private Icons() {}

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Picture> pictures =
        List.of(
            read(from, 16, "icp4"),
            read(from, 32, "icp5"),
            read(from, 48, ""),
            read(from, 64, "icp6"),
            read(from, 128, "ic07"),
            read(from, 256, "ic08"),
            read(from, 512, "ic09"));
    Files.write(out.resolve("milepost.ico"), ico(pictures));
    Files.write(out.resolve("milepost.icns"), icns(pictures));
  }

  private static Picture read(Path from, int size, String icnsType) throws IOException {
    return new Picture(size, icnsType, Files.readAllBytes(from.resolve("icon-" + size + ".png")));
  }

  private static byte[] ico(List<Picture> all) {
    List<Picture> pictures = all.stream().filter(picture -> picture.size() <= 256).toList();
    int offset = 6 + 16 * pictures.size();
    int length = offset + pictures.stream().mapToInt(picture -> picture.png().length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    for (Picture picture : pictures) {
      // A side of 256 is written as 0.
      file.put((byte) picture.size()).put((byte) picture.size());
      file.putShort((short) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(picture.png().length).putInt(offset);
      offset += picture.png().length;
    }
    pictures.forEach(picture -> file.put(picture.png()));
    return file.array();
  }

  private static byte[] icns(List<Picture> all) throws IOException {
    List<Picture> pictures = all.stream().filter(picture -> !picture.icnsType().isEmpty()).toList();
    var body = new ByteArrayOutputStream();
    var chunks = new DataOutputStream(body);
    for (Picture picture : pictures) {
      chunks.write(picture.icnsType().getBytes(StandardCharsets.US_ASCII));
      chunks.writeInt(8 + picture.png().length);
      chunks.write(picture.png());
    }
    var file = new ByteArrayOutputStream();
    var header = new DataOutputStream(file);
    header.write("icns".getBytes(StandardCharsets.US_ASCII));
    header.writeInt(8 + body.size());
    body.writeTo(header);
    return file.toByteArray();
  }
}
