/** What must hold in a role pack, and what its author should look at again. */
@NullMarked
package app.milepost.role.check;

import org.jspecify.annotations.NullMarked;
