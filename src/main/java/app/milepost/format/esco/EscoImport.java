package app.milepost.format.esco;

import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.format.table.TableFiles;
import app.milepost.format.table.TableWork;
import app.milepost.occupation.esco.EscoGroups;
import app.milepost.occupation.esco.EscoOccupation;
import app.milepost.occupation.esco.EscoRelease;
import app.milepost.occupation.esco.EscoSkill;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tables of ESCO, all at once into values. Immutable; any number of threads may share it.
 * Nothing is written anywhere.
 */
public final class EscoImport {

  /**
   * What was read.
   *
   * @param release which edition it is, and in which language
   * @param otherLanguages in which occupations have names too
   * @param occupations in the order of the files
   * @param groups the groups they belong to
   * @param unknown how many links lead to something that is in no table
   */
  public record Classification(
      EscoRelease release,
      List<String> otherLanguages,
      List<EscoOccupation> occupations,
      EscoGroups groups,
      int unknown) {

    public Classification {
      otherLanguages = List.copyOf(otherLanguages);
      occupations = List.copyOf(occupations);
    }
  }

  private final LocalDate today;

  /**
   * Makes a reader.
   *
   * @param today told as the day of the import
   */
  public EscoImport(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads files that together are one release: zips or folders as published, or single tables, of
   * one language or more. Careers are made in English where it is among them; names in other
   * languages become other names.
   *
   * @param progress may end the reading by throwing
   * @throws TableException at the first fault, with its place; nothing of the release is used then
   */
  public Classification read(List<Path> paths, TableFile.Progress progress) throws TableException {
    try (TableFiles opened = TableFiles.open(paths)) {
      EscoFiles files = new EscoFiles(opened.all());
      Map<String, OccupationDraft> drafts = new LinkedHashMap<>();
      Map<String, EscoSkill> skills = new HashMap<>();
      Map<String, String> groups = new HashMap<>();
      OccupationRows occupations = new OccupationRows(drafts);
      RelationRows relations = new RelationRows(drafts, skills);
      TableFile links = files.table(EscoFile.RELATIONS).orElseThrow();
      List<TableWork> works = new ArrayList<>();
      works.add(new TableWork(files.table(EscoFile.OCCUPATIONS).orElseThrow(), occupations));
      works.add(new TableWork(files.table(EscoFile.SKILLS).orElseThrow(), new SkillRows(skills)));
      works.add(new TableWork(links, relations));
      files
          .table(EscoFile.GROUPS)
          .ifPresent(table -> works.add(new TableWork(table, new GroupRows(groups))));
      files
          .table(EscoFile.BROADER)
          .ifPresent(table -> works.add(new TableWork(table, new BroaderRows(drafts))));
      for (String other : files.otherLanguages()) {
        works.add(new TableWork(files.occupations(other).orElseThrow(), new OtherNames(drafts)));
      }
      TableWork.all(works, progress);
      EscoVersion version = EscoVersion.of(opened.all(), occupations.newest());
      return new Classification(
          new EscoRelease(version.name(), version.version(), files.language(), today.toString()),
          files.otherLanguages(),
          drafts.values().stream().map(OccupationDraft::finished).toList(),
          new EscoGroups(groups),
          relations.unknown(links.place()));
    }
  }
}
