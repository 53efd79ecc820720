package app.milepost.format.onet;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.table.TableException;
import app.milepost.occupation.Occupation;
import app.milepost.occupation.Pay;
import app.milepost.testkit.onet.Edition;
import app.milepost.testkit.onet.OnetSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same release says the same in whatever layout and edition it was published. */
class OnetLayoutsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void anOlderReleaseSaysTheSameInEveryEdition(Edition edition) throws Exception {
    Path zip = OnetSample.older().zip(folder.resolve("onet.zip"), edition, "29.0");

    OnetImport.Database read = read(zip);

    assertThat(read.occupations()).isEqualTo(reference());
    assertThat(read.release().number()).isEqualTo("29.0");
    assertThat(read.release().month()).isEqualTo("August 2024");
    assertThat(read.release().imported()).isEqualTo("2026-11-29");
  }

  private Map<String, Occupation> reference() throws IOException, TableException {
    return read(OnetSample.older().folder(folder.resolve("plain"), Edition.TEXT)).occupations();
  }

  @ParameterizedTest
  @EnumSource
  void aReleaseInTheLayoutOf303SaysTheSameAsInThatBefore(Edition edition) throws Exception {
    Map<String, Occupation> before =
        read(OnetSample.withImpact().folder(folder.resolve("before"), Edition.EXCEL)).occupations();

    Path zip = OnetSample.newer().zip(folder.resolve("onet.zip"), edition, "30.3");

    assertThat(read(zip).occupations()).isEqualTo(before);
  }

  @Test
  void columnsMayStandInAnyOrderAndOthersMayBeAmongThem() throws Exception {
    OnetSample sample =
        OnetSample.older()
            .changed("Skills", t -> t.reversed())
            .changed("Job Zones", t -> t.withSecond("Remark", code -> "x" + code))
            .changed("Job Zones", t -> t.headed(name -> " " + name.toUpperCase(Locale.ROOT)));

    assertThat(read(sample.folder(folder.resolve("odd"), Edition.CSV)).occupations())
        .isEqualTo(reference());
  }

  @Test
  void aByteOrderMarkAndPlainLineEndsAreTaken() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("odd"), Edition.TEXT);
    for (String name : List.of("Skills.txt", "Occupation Data.txt")) {
      Path file = files.resolve(name);
      String text = Files.readString(file);
      Files.writeString(file, "\uFEFF" + text.replace("\r\n", "\n"));
    }

    assertThat(read(files).occupations()).isEqualTo(reference());
  }

  @Test
  void whatNobodyNeedsGoesByUnread() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("more"), Edition.TEXT);
    Files.write(files.resolve("Abilities.txt"), new byte[] {(byte) 0xff, 0, 1});
    Files.writeString(files.resolve("Skills to Work Context.txt"), "nothing");

    assertThat(read(files).occupations()).isEqualTo(reference());
  }

  @Test
  void payIsJoinedByTheFirstSevenCharactersOfTheCode() throws Exception {
    Path zip = OnetSample.older().zip(folder.resolve("onet.zip"), Edition.TEXT, "29.0");

    OnetImport.Database read =
        new OnetImport(LocalDate.of(2026, 11, 29))
            .read(List.of(zip, OnetSample.wages(folder)), share -> {});

    Pay specialists = occupation(read, "29-2072.00").pay().orElseThrow();
    assertThat(specialists.period()).isEqualTo("May 2024");
    assertThat(specialists.median().dollars()).hasValue(50_250);
    assertThat(specialists.low().dollars()).hasValue(35_780);
    assertThat(specialists.high().dollars()).hasValue(80_950);
    assertThat(specialists.jobs()).hasValue(187_910);
    Pay nurses = occupation(read, "29-1141.00").pay().orElseThrow();
    assertThat(nurses.high().dollars()).hasValue(239_200);
    assertThat(nurses.high().orMore()).isTrue();
    assertThat(nurses.jobs()).hasValue(3_282_010);
    Pay clerks = occupation(read, "43-4071.00").pay().orElseThrow();
    assertThat(clerks.median()).isEqualTo(Pay.Wage.UNKNOWN);
    assertThat(clerks.jobs()).isEmpty();
    assertThat(occupation(read, "47-2111.00").pay()).isEmpty();
  }

  @Test
  void titlesThatPeopleGaveThemselvesComeFirstEachOnceAndTheOwnOneNot() throws Exception {
    assertThat(Objects.requireNonNull(reference().get("43-4071.00")).otherTitles())
        .containsExactly("Records Clerk", "Document Clerk");
  }

  @Test
  void tasksAtTheHeartOfTheJobComeFirst() throws Exception {
    assertThat(Objects.requireNonNull(reference().get("43-4071.00")).tasks())
        .extracting(task -> task.text())
        .containsExactly(
            "Put papers in their place, by name or by day.", "Keep a list of papers lent out.");
  }

  @Test
  void aReleaseThatDoesNotSayItsNumberIsKnownByItsNewestMonth() throws Exception {
    assertThat(read(OnetSample.older().folder(folder.resolve("plain"), Edition.TEXT)).release())
        .satisfies(release -> assertThat(release.number()).isEqualTo("2022.8"));
  }

  private static Occupation occupation(OnetImport.Database read, String code) {
    return Objects.requireNonNull(read.occupations().get(code));
  }

  private static OnetImport.Database read(Path path) throws TableException {
    return new OnetImport(LocalDate.of(2026, 11, 29)).read(List.of(path), share -> {});
  }
}
