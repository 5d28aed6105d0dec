#ifndef REDTHREAD_XLSXWRITER_SHIM_H
#define REDTHREAD_XLSXWRITER_SHIM_H

/* libxlsxwriter takes `char *` in its structs where it only reads; Swift hands it pointers that live as long as a call. */

#include <xlsxwriter.h>

/* The day that a workbook was made, so that the same minutes give the same bytes. */
static inline void redthread_set_created(lxw_workbook *workbook, time_t created) {
    lxw_doc_properties properties = {0};
    properties.created = created;
    workbook_set_properties(workbook, &properties);
}

/* A table over a range, with the head row as it was written. */
static inline lxw_error redthread_add_table(
    lxw_worksheet *sheet, lxw_row_t lastRow, lxw_col_t lastColumn, const char *const *heads
) {
    lxw_table_column columns[64] = {{0}};
    lxw_table_column *pointers[65] = {0};
    if (lastColumn >= 64) return LXW_ERROR_PARAMETER_VALIDATION;
    for (lxw_col_t column = 0; column <= lastColumn; column++) {
        columns[column].header = (char *)heads[column];
        pointers[column] = &columns[column];
    }
    lxw_table_options options = {0};
    options.columns = pointers;
    return worksheet_add_table(sheet, 0, 0, lastRow, lastColumn, &options);
}

#endif
