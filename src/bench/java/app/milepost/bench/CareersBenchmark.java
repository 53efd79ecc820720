package app.milepost.bench;

import app.milepost.assessment.Answer;
import app.milepost.catalog.CareerCatalog;
import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.near.CareerAnswers;
import app.milepost.scoring.near.KnownAnswers;
import app.milepost.scoring.near.NearCareers;
import app.milepost.search.career.CareerFilter;
import app.milepost.search.career.CareerFinder;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.random.MadeUpCareers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

/**
 * Times what is done with 1,016 imported careers: keeping them, beside bare deflating of the same
 * bytes; finding one letter by letter among 55,000 names, beside a bare scan of the same names; and
 * scoring all of them.
 */
public final class CareersBenchmark {

  private static final Answer.Elsewhere SOMEWHERE =
      new Answer.Elsewhere("elsewhere", "Elsewhere", LocalDate.EPOCH);

  private static final int CAREERS = 1_016;
  private static final int OTHER_TITLES = 54;
  private static final int SENTENCE = 200;
  private static final int ROUNDS = 15;
  private static final String TYPED = "billing clerk";
  private static final double MILLIS = 1_000;

  private CareersBenchmark() {}

  /** Runs the benchmark and prints what it measured. */
  public static void main(String[] args) throws IOException {
    List<ImportedCareer> careers = new ArrayList<>();
    new MadeUpCareers(SENTENCE).careers(CAREERS, OTHER_TITLES).forEach(careers::add);
    keep(careers);
    find(careers.stream().map(ImportedCareer::listing).toList());
    score(careers.stream().map(ImportedCareer::pack).toList());
  }

  private static void keep(List<ImportedCareer> careers) throws IOException {
    Path data = Files.createTempDirectory("milepost-bench");
    CareerCatalog catalog = new SqliteCatalog(new DataFolder(data));
    double kept = 0;
    double bare = 0;
    for (int round = 0; round < 3; round++) {
      kept = Measured.of(() -> catalog.replace(Listing.Origin.ONET, careers)).wall();
      bare = Measured.of(() -> deflate(careers)).wall();
    }
    long bytes = careers.stream().mapToLong(career -> career.file().bytes().length).sum();
    System.out.printf(
        Locale.ROOT,
        "keeping %,d careers of %,d KB: %.2f s, %.2f times bare deflating%n",
        careers.size(),
        bytes / careers.size() / 1024,
        kept,
        kept / bare);
    System.out.printf(
        Locale.ROOT,
        "listing all: %.0f ms; outlines of all: %.0f ms; one pack: %.1f ms%n",
        Measured.of(catalog::listings).wall() * MILLIS,
        Measured.of(catalog::outlines).wall() * MILLIS,
        Measured.of(() -> catalog.pack(MadeUpCareers.id(7))).wall() * MILLIS);
  }

  private static void deflate(List<ImportedCareer> careers) throws IOException {
    for (ImportedCareer career : careers) {
      try (DeflaterOutputStream out = new DeflaterOutputStream(new ByteArrayOutputStream())) {
        out.write(career.file().bytes());
      }
    }
  }

  private static void find(List<Listing> listings) throws IOException {
    List<String> names =
        listings.stream()
            .flatMap(l -> Stream.concat(Stream.of(l.title()), l.otherTitles().stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    CareerFinder finder = new CareerFinder(listings);
    for (int letters = 1; letters <= TYPED.length(); letters++) {
      String typed = TYPED.substring(0, letters);
      double found = Double.MAX_VALUE;
      double bare = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        found = Math.min(found, Measured.of(() -> finder.find(typed, CareerFilter.ANY)).wall());
        bare = Math.min(bare, Measured.of(() -> scan(names, typed)).wall());
      }
      System.out.printf(
          Locale.ROOT,
          "“%s” among %,d names: %.2f ms, %.1f times a bare scan%n",
          typed,
          names.size(),
          found * MILLIS,
          found / bare);
    }
  }

  private static void scan(List<String> names, String typed) {
    long count = names.stream().filter(name -> name.contains(typed)).count();
    if (count < 0) {
      throw new IllegalStateException("a count is never below 0");
    }
  }

  private static void score(List<RolePack> packs) throws IOException {
    Map<String, Answer> said = new HashMap<>();
    for (Requirement requirement : packs.getFirst().requirements()) {
      said.put(requirement.id(), new Answer.Rated(2, Evidence.CLAIM, ""));
    }
    KnownAnswers known =
        new KnownAnswers(List.of(new CareerAnswers(packs.getFirst(), SOMEWHERE, said)));
    NearCareers near = new NearCareers(packs);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, Measured.of(() -> near.score(known, () -> true)).wall());
    }
    System.out.printf(
        Locale.ROOT,
        "scoring %,d careers: %.2f ms; preparing them: %.0f ms%n",
        packs.size(),
        best * MILLIS,
        Measured.of(() -> new NearCareers(packs)).wall() * MILLIS);
  }
}
