package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.role.Chapter;
import app.milepost.role.RolePack;
import app.milepost.ui.Appearance;
import app.milepost.ui.career.text.Anchors;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every chapter of the bundled guide: how it begins in the window, and all of it. */
class GuidePicturesTest {

  @ParameterizedTest
  @CsvSource({"802, 540, 900, LIGHT", "1302, 840, 1400, DARK"})
  void eachChapterIsAPageOfItsOwnAndMarkedAsOpen(
      double width, double height, int frame, Appearance.Scheme scheme) throws TimeoutException {
    RolePack pack = BundledPacks.read("health-records-technician");
    try (CareerWindow window = CareerWindow.show(width, height)) {
      window.open(pack);
      window.dress(scheme, 100);
      look(window, pack, "guide-%d-%s".formatted(frame, scheme.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static void look(CareerWindow window, RolePack pack, String name) {
    window.picture(name + "-00-top");
    window.whole(name + "-00-whole");
    List<Chapter> chapters = pack.guide().chapters();
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      window.openChapter(chapter.id());
      String picture = "%s-%02d-%s".formatted(name, i + 1, chapter.id());
      window.picture(picture);
      window.whole(picture + "-whole");
      assertThat(window.headingBeingRead()).isEqualTo(chapter.title());
    }
    window.jumpTo(Anchors.SOURCES);
    window.awaitWholePage();
    window.picture(name + "-99-sources");
  }
}
