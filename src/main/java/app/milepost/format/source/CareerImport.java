package app.milepost.format.source;

import app.milepost.catalog.CareerCatalog;
import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.esco.EscoCareers;
import app.milepost.format.esco.EscoImport;
import app.milepost.format.framework.FrameworkCareers;
import app.milepost.format.framework.Frameworks;
import app.milepost.format.onet.OnetCareers;
import app.milepost.format.onet.OnetImport;
import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.occupation.Occupation;
import app.milepost.occupation.esco.EscoOccupation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Reads what a person hands over and puts the careers in it into a catalog, all or none. Immutable;
 * any number of threads may share it.
 */
public final class CareerImport {

  /** Of all the work, so much is reading; the rest is making packs and writing them. */
  private static final double READING = 0.7;

  private final LocalDate today;

  /**
   * Makes an import.
   *
   * @param today told as the day of the import
   */
  public CareerImport(LocalDate today) {
    this.today = today;
  }

  /**
   * Takes careers in. Those of the same release that were there before are replaced, and of
   * frameworks the same one; people's answers stay.
   *
   * @param paths together one release, or one framework or more: zips, folders or single files
   * @param progress may end the import by throwing, up to the moment everything is written
   * @throws TableException at the first fault of a file, with its place; the catalog is as before
   * @throws IOException if the catalog cannot be written; it is as before
   */
  public ImportOutcome take(List<Path> paths, CareerCatalog into, TableFile.Progress progress)
      throws TableException, IOException {
    return switch (SourceKind.of(paths)) {
      case ONET -> onet(paths, into, progress);
      case ESCO -> esco(paths, into, progress);
      case CASE -> frameworks(paths, into, progress);
    };
  }

  private ImportOutcome onet(List<Path> paths, CareerCatalog into, TableFile.Progress progress)
      throws TableException, IOException {
    OnetImport.Database database =
        new OnetImport(today).read(paths, share -> progress.at(share * READING));
    OnetCareers careers = new OnetCareers(database, BundledCompetencies.read());
    int all = database.occupations().size();
    put(Listing.Origin.ONET, careers, into, () -> (double) careers.taken() / all, progress);
    String month = database.release().month();
    return new OnetOutcome(
        "O*NET " + database.release().number() + (month.isEmpty() ? "" : " (" + month + ")"),
        careers.taken(),
        careers.borrowed(),
        careers.leftOut().stream().map(Occupation::title).toList(),
        database.hasWages());
  }

  private ImportOutcome esco(List<Path> paths, CareerCatalog into, TableFile.Progress progress)
      throws TableException, IOException {
    EscoImport.Classification read =
        new EscoImport(today).read(paths, share -> progress.at(share * READING));
    EscoCareers careers = new EscoCareers(read, BundledCompetencies.read());
    int all = read.occupations().size();
    put(Listing.Origin.ESCO, careers, into, () -> (double) careers.taken() / all, progress);
    return new EscoOutcome(
        read.release().name(),
        careers.taken(),
        read.release().language(),
        read.otherLanguages(),
        careers.shortened(),
        careers.leftOut().stream().map(EscoOccupation::title).toList(),
        read.unknown());
  }

  /** Each framework is a career of its own, so those that are there already stay. */
  private static ImportOutcome frameworks(
      List<Path> paths, CareerCatalog into, TableFile.Progress progress)
      throws TableException, IOException {
    List<Frameworks.Read> read = Frameworks.read(paths, share -> progress.at(share * READING));
    into.add(
        Listing.Origin.CASE,
        new FrameworkCareers(
            read.stream().map(Frameworks.Read::framework).toList(), BundledCompetencies.read()));
    progress.at(1);
    return new CaseOutcome(read);
  }

  private static void put(
      Listing.Origin origin,
      Iterable<ImportedCareer> careers,
      CareerCatalog into,
      DoubleSupplier share,
      TableFile.Progress progress)
      throws IOException {
    into.replace(
        origin,
        () ->
            new Watched(
                careers.iterator(),
                () -> progress.at(READING + (1 - READING) * share.getAsDouble())));
    progress.at(1);
  }

  /** Tells before each career that another one comes. */
  private record Watched(Iterator<ImportedCareer> careers, Runnable before)
      implements Iterator<ImportedCareer> {

    @Override
    public boolean hasNext() {
      return careers.hasNext();
    }

    @Override
    public ImportedCareer next() {
      before.run();
      return careers.next();
    }
  }
}
