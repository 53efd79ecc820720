package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.role.Chapter;
import app.milepost.role.RolePack;
import app.milepost.ui.Appearance;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every chapter of the bundled guide: how it begins in the window, and all of it. */
class GuidePicturesTest {

  @ParameterizedTest
  @CsvSource({
    "802, 540, LIGHT, 900",
    "802, 540, DARK, 900",
    "1302, 840, LIGHT, 1400",
    "1302, 840, DARK, 1400"
  })
  void eachChapterIsBroughtToTheTopAndMarkedAsBeingRead(
      double width, double height, Appearance.Scheme scheme, int frame) throws TimeoutException {
    RolePack pack = BundledPacks.read("health-records-technician");
    try (CareerWindow window = CareerWindow.show(width, height)) {
      window.open(pack);
      window.dress(scheme, 100);
      String name = "guide-%d-%s".formatted(frame, scheme.name().toLowerCase(Locale.ROOT));
      window.picture(name + "-00-top");
      List<Chapter> chapters = pack.guide().chapters();
      for (int i = 0; i < chapters.size(); i++) {
        Chapter chapter = chapters.get(i);
        String next = i + 1 < chapters.size() ? "#chapter-" + chapters.get(i + 1).id() : "#sources";
        window.jumpTo(Anchors.guide(chapter.id()));
        String picture = "%s-%02d-%s".formatted(name, i + 1, chapter.id());
        window.picture(picture);
        window.stretch(
            window.find("#chapter-" + chapter.id()), window.find(next), picture + "-whole");
        assertThat(window.headingBeingRead()).isEqualTo(chapter.title());
      }
    }
  }
}
