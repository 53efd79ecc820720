package app.milepost.role;

import java.util.List;

/** A piece of a chapter, by the way it is laid out. */
public sealed interface Part {

  /** Returns what all kinds of parts have. */
  Heading heading();

  /**
   * What all kinds of parts have.
   *
   * @param id the pack's name for it
   * @param title the heading people read, empty where the chapter's is enough
   * @param summary what to know before reading on, may be empty
   * @param sources ids of the sources that the texts rest on
   */
  record Heading(String id, String title, String summary, List<String> sources) {
    public Heading {
      sources = List.copyOf(sources);
    }
  }

  /** How points follow each other. */
  enum Style {
    /** Side by side or below each other, in no order. */
    PLAIN,
    /** One after the other, numbered. */
    STEPS,
    /** Titles are questions, texts their answers. */
    QUESTIONS,
    /** Items are boxes to tick. */
    CHECKLISTS
  }

  /** What a pack holds outside its guide. */
  enum Kept {
    /** The requirements, section by section. */
    SKILLS,
    /** The rungs. */
    LADDER,
    /** What each rung pays. */
    PAY
  }

  /**
   * Things to know or to do.
   *
   * @param heading what all kinds of parts have
   * @param style how they follow each other
   * @param points at least one
   */
  record Points(Heading heading, Style style, List<Point> points) implements Part {
    public Points {
      points = List.copyOf(points);
    }
  }

  /**
   * What speaks for something beside what speaks against it.
   *
   * @param heading what all kinds of parts have
   * @param pro what speaks for it
   * @param con what speaks against it
   */
  record Sides(Heading heading, Side pro, Side con) implements Part {}

  /**
   * One of two sides.
   *
   * @param title what the side is headed
   * @param points at least one
   */
  record Side(String title, List<Point> points) {
    public Side {
      points = List.copyOf(points);
    }
  }

  /**
   * Things compared in the same respects.
   *
   * @param heading what all kinds of parts have
   * @param columns headings; the first stands above the titles of the rows
   * @param rows at least one
   */
  record Table(Heading heading, List<String> columns, List<Row> rows) implements Part {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param id the pack's name for it
   * @param title what stands in the first column
   * @param cells what stands in the others, one for each
   */
  record Row(String id, String title, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Ways into the job.
   *
   * @param heading what all kinds of parts have
   * @param routes at least one
   */
  record Routes(Heading heading, List<Route> routes) implements Part {
    public Routes {
      routes = List.copyOf(routes);
    }
  }

  /**
   * Credentials that employers ask for.
   *
   * @param heading what all kinds of parts have
   * @param credentials at least one
   */
  record Credentials(Heading heading, List<Credential> credentials) implements Part {
    public Credentials {
      credentials = List.copyOf(credentials);
    }
  }

  /**
   * Spans of one quantity in several places, to be compared in one unit.
   *
   * @param heading what all kinds of parts have
   * @param unit the unit they are compared in; a point without a fact in it is left out of the
   *     picture
   * @param points a place each, at least one
   */
  record Ranges(Heading heading, String unit, List<Point> points) implements Part {
    public Ranges {
      points = List.copyOf(points);
    }
  }

  /**
   * Careers close to this one.
   *
   * @param heading what all kinds of parts have
   * @param careers at least one
   */
  record Related(Heading heading, List<RelatedCareer> careers) implements Part {
    public Related {
      careers = List.copyOf(careers);
    }
  }

  /**
   * The place of something the pack holds outside its guide.
   *
   * @param heading what all kinds of parts have
   * @param kept what it is
   */
  record OfPack(Heading heading, Kept kept) implements Part {}
}
