package app.milepost.report;

import app.milepost.scoring.Gate;
import java.util.Optional;

/**
 * One requirement's points.
 *
 * @param id of the requirement
 * @param title of the requirement
 * @param asked level asked for, a dash where not answered
 * @param level given, a dash where not answered
 * @param evidence in words, or that it is not answered
 * @param points as shown; the column adds up
 * @param max points it is worth, as shown; the column adds up to 100
 * @param gain points that closing its gap brings, as shown: the difference of the two
 * @param gate state of a must-have
 * @param note the person's own remark, may be empty
 * @param why how the points come about
 */
public record LedgerLine(
    String id,
    String title,
    String asked,
    String level,
    String evidence,
    String points,
    String max,
    String gain,
    Optional<Gate> gate,
    String note,
    String why) {}
