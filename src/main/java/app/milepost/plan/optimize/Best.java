package app.milepost.plan.optimize;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The best choice of a problem.
 *
 * @param timetable the options chosen, and when each is done
 * @param closed how many items block no longer, compared with choosing nothing
 * @param worth what was gained, compared with choosing nothing, in the worth of the items
 * @param cents what it costs
 * @param hours of work
 * @param proven whether no choice is better
 * @param mostWorth what no choice gains more than, in the worth of the items; empty where this one
 *     is proven to gain most
 */
public record Best(
    Timetable timetable,
    long closed,
    BigInteger worth,
    long cents,
    long hours,
    boolean proven,
    Optional<BigInteger> mostWorth) {}
