#ifndef REDTHREAD_GRAPHVIZ_SHIM_H
#define REDTHREAD_GRAPHVIZ_SHIM_H

/*
 * What Swift cannot say to Graphviz by itself.
 *
 * cgraph before Graphviz 10 takes `char *` where it only reads; gvRenderData counts in `unsigned int` before Graphviz 13
 * and in `size_t` from then on; the results of a layout are reached through macros; a plugin is a table of pointers. All
 * of it is dealt with here and nowhere else, so that the Swift side is the same for every Graphviz.
 */

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>
#include <graphviz/gvplugin_textlayout.h>

/* How many bytes come before the end of a string, at most so many. */
static inline size_t redthread_length(const char *text, size_t most) {
    const char *end = memchr(text, 0, most);
    return end ? (size_t)(end - text) : most;
}

/*
 * How large a text is, as a plugin for `textlayout`. Every place in our pictures is computed before Graphviz sees it, so
 * no text needs a width here; the height puts the base line where the fonts of the other formats put it.
 */
static inline bool redthread_measure(textspan_t *span, char **font_path) {
    (void)font_path;
    double size = span->font->size;
    span->size.x = 0;
    span->size.y = 1.08 * size;
    span->yoffset_layout = size;
    span->yoffset_centerline = 0.2 * size;
    span->layout = NULL;
    span->free_layout = NULL;
    return true;
}

/*
 * A context that looks for no fonts. Graphviz would load Pango and Cairo and search the machine's fonts before its first
 * word, which takes longer than the rest of a small picture, and would ask them about every text.
 */
static inline GVC_t *redthread_context_without_fonts(void) {
    typedef struct gvtextlayout_engine_s engine_t;
    static engine_t engine = {(__typeof__(((engine_t *)0)->textlayout))redthread_measure};
    static gvplugin_installed_t types[] = {{0, "textlayout", 1000, &engine, NULL}, {0, NULL, 0, NULL, NULL}};
    static gvplugin_api_t apis[] = {{API_textlayout, types}, {API_render, NULL}};
    static gvplugin_library_t library = {(char *)"redthread", apis};
    static const lt_symlist_t plugins[] = {{"gvplugin_redthread_LTX_library", &library}, {NULL, NULL}};
    return gvContextPlugins(plugins, 1);
}

static inline Agraph_t *redthread_open(const char *name) {
    return agopen((char *)name, Agdirected, NULL);
}

static inline Agraph_t *redthread_subgraph(Agraph_t *graph, const char *name) {
    return agsubg(graph, (char *)name, 1);
}

static inline Agnode_t *redthread_node(Agraph_t *graph, const char *name) {
    return agnode(graph, (char *)name, 1);
}

/* An edge without a name: Graphviz may hold any number of them between two nodes. */
static inline Agedge_t *redthread_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
    return agedge(graph, tail, head, NULL, 1);
}

/* Declares an attribute with its default; kind is AGRAPH, AGNODE or AGEDGE. */
static inline Agsym_t *redthread_attribute(Agraph_t *graph, int kind, const char *name, const char *value) {
    return agattr(graph, kind, (char *)name, (char *)value);
}

static inline int redthread_set(void *object, Agsym_t *attribute, const char *value) {
    return agxset(object, attribute, (char *)value);
}

static inline int redthread_render(GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
#if defined(GRAPHVIZ_VERSION_MAJOR) && GRAPHVIZ_VERSION_MAJOR >= 13
    return gvRenderData(context, graph, format, bytes, count);
#else
    unsigned int length = 0;
    int status = gvRenderData(context, graph, format, bytes, &length);
    *count = length;
    return status;
#endif
}

/* The centre of a node after a layout, in points, y upwards. */
static inline pointf redthread_position(Agnode_t *node) {
    return ND_coord(node);
}

/* The lower left and upper right corner of a graph or cluster after a layout. */
static inline boxf redthread_bounds(Agraph_t *graph) {
    return GD_bb(graph);
}

/* The first Bezier curve of an edge after a layout, or NULL when the engine drew none. */
static inline const bezier *redthread_curve(Agedge_t *edge) {
    const splines *curves = ED_spl(edge);
    return curves && curves->size > 0 ? &curves->list[0] : NULL;
}

#endif
