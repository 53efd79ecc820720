/**
 * Reads tables a row at a time, whatever file they come in: tabs between cells, commas between
 * cells, or a workbook. Memory stays bounded, and every fault names its place.
 */
@NullMarked
package app.milepost.format.table;

import org.jspecify.annotations.NullMarked;
