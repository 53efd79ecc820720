/**
 * Plans as calendar files (iCalendar, RFC 5545), for whatever calendar a person keeps.
 *
 * <p>Written by hand, in two small classes: both libraries there are cost more than they give here.
 * ical4j 4.2.5 leaves VERSION, PRODID and UID to its caller and does not complain where they are
 * absent; biweekly 0.6.8 brings Jackson 2 along; and both fold lines by characters, so that
 * anything but ASCII gets past the 75 octets of the standard and would have to be folded anew. In
 * tests both of them read what is written here.
 */
@NullMarked
package app.milepost.report.calendar;

import org.jspecify.annotations.NullMarked;
