package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Related;
import java.util.Map;

/** Takes which occupations are close to another. */
final class RelatedRows extends OccupationRows {

  private int other;
  private int tier;
  private int index;

  RelatedRows(Map<String, OccupationDraft> drafts) {
    super(drafts);
  }

  @Override
  void columns(Header header) throws TableException {
    other = header.column("Related O*NET-SOC Code");
    tier = header.column("Relatedness Tier");
    index = header.column("Index", "Related Index");
  }

  @Override
  void take(OccupationDraft draft, Row row) throws TableException {
    draft.add(new Related(row.required(other), tier(row), row.whole(index).orElse(0)));
  }

  private Related.Tier tier(Row row) throws TableException {
    return switch (row.text(tier)) {
      case "Primary-Short" -> Related.Tier.PRIMARY_SHORT;
      case "Primary-Long" -> Related.Tier.PRIMARY_LONG;
      case "Supplemental" -> Related.Tier.SUPPLEMENTAL;
      default ->
          throw row.problem(tier, "“%s” is not a tier that is known.".formatted(row.text(tier)));
    };
  }
}
