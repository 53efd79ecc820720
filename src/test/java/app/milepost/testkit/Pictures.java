package app.milepost.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of what tests saw, in {@code target/screenshots}. */
public final class Pictures {

  private static final Path FOLDER = Path.of("target", "screenshots");

  private Pictures() {}

  /**
   * Writes a picture.
   *
   * @param name of the file, without ending
   */
  public static void save(WritableImage image, String name) {
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(buffered(image), "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage buffered(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }
}
