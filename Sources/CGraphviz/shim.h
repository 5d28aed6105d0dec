#ifndef REDTHREAD_GRAPHVIZ_SHIM_H
#define REDTHREAD_GRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>

#endif
