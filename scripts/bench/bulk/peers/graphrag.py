"""Writes the reports of a JSON file with neo4j-graphrag's Neo4jWriter and prints seconds and CPU seconds of the writing."""

import asyncio
import json
import os
import resource
import sys
import time

import neo4j
from neo4j_graphrag.components.kg_writer import Neo4jWriter
from neo4j_graphrag.components.types import Neo4jGraph, Neo4jNode, Neo4jRelationship


def graph_of(report: dict) -> Neo4jGraph:
    return Neo4jGraph(
        nodes=[Neo4jNode(id=n["id"], label=n["label"], properties=n["properties"]) for n in report["nodes"]],
        relationships=[
            Neo4jRelationship(start_node_id=r["from"], end_node_id=r["to"], type=r["type"], properties=r["properties"])
            for r in report["relationships"]
        ],
    )


def together(graphs: list[Neo4jGraph]) -> Neo4jGraph:
    nodes = {node.id: node for graph in graphs for node in graph.nodes}
    return Neo4jGraph(nodes=list(nodes.values()), relationships=[edge for graph in graphs for edge in graph.relationships])


async def main(path: str, way: str) -> None:
    with open(path, encoding="utf-8") as file:
        graphs = [graph_of(json.loads(line)) for line in file]
    if way == "one":
        graphs = [together(graphs)]
    auth = (os.environ["NEO4J_USERNAME"], os.environ["NEO4J_PASSWORD"])
    with neo4j.GraphDatabase.driver(os.environ["NEO4J_URI"], auth=auth, notifications_min_severity="OFF") as driver:
        writer = Neo4jWriter(driver)
        before = resource.getrusage(resource.RUSAGE_SELF)
        started = time.perf_counter()
        for graph in graphs:
            result = await writer.run(graph)
            if result.status != "SUCCESS":
                raise RuntimeError(str(result.metadata))
        seconds = time.perf_counter() - started
        after = resource.getrusage(resource.RUSAGE_SELF)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(json.dumps({"seconds": seconds, "clientCpu": cpu}))


asyncio.run(main(sys.argv[1], sys.argv[2]))
